package org.mizizi.proposals;

import java.util.Set;

/** What has become of a proposal. Only a confirmed one changes anything; the only legal moves are those of {@link #next()}. */
public enum ProposalState {
    PROPOSED,
    CONFIRMED,
    REFUSED,
    WITHDRAWN;

    public Set<ProposalState> next() {
        return switch (this) {
            case PROPOSED -> Set.of(CONFIRMED, REFUSED, WITHDRAWN);
            case CONFIRMED, REFUSED, WITHDRAWN -> Set.of();
        };
    }
}
