package org.mizizi.actors;

import java.util.List;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.security.Urgent;
import org.mizizi.security.Waiting;
import org.mizizi.security.WaitingWork;
import org.mizizi.shared.Paths;
import org.springframework.stereotype.Component;

/** The mandates that organisations claim wait for somebody who looks at the evidence. */
@Component
class WaitingMandates implements WaitingWork {

    private final ActorRows rows;

    WaitingMandates(ActorRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        return actor.may(Right.VERIFY_MANDATE)
                ? rows.claimants().stream().map(WaitingMandates::waiting).toList()
                : List.of();
    }

    @Override
    public Urgent urgentFor(Actor actor) {
        return actor.may(Right.VERIFY_MANDATE)
                ? Urgent.of(rows.firstClaimants().map(WaitingMandates::waiting))
                : Urgent.NOTHING;
    }

    private static Waiting waiting(Organisation claimant) {
        return new Waiting(
                        "actors.waiting.mandate",
                        List.of(),
                        claimant.reference(),
                        Paths.organisation(claimant.reference()),
                        null,
                        "actors.verb.look")
                .forAnybody();
    }
}
