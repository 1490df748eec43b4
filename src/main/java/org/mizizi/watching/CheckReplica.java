package org.mizizi.watching;

import org.springframework.stereotype.Component;

/** How far the replica is behind from which public pages are read. */
@Component
class CheckReplica implements Check {

    private static final String WHAT = "replica";

    private final ReplicaWatch replica;

    CheckReplica(ReplicaWatch replica) {
        this.replica = replica;
    }

    @Override
    public String what() {
        return WHAT;
    }

    @Override
    public Finding find() {
        if (!replica.isUsed()) {
            return Finding.unused(WHAT);
        }
        return replica.lag()
                .map(lag -> replica.isFit()
                        ? Finding.well(WHAT, lag.toSeconds())
                        : Finding.look(WHAT, "late", lag.toSeconds()))
                .orElseGet(() -> Finding.look(WHAT, "away"));
    }
}
