package org.mizizi.actors;

import java.util.List;
import java.util.Optional;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.security.Urgent;
import org.mizizi.security.Waiting;
import org.mizizi.security.WaitingWork;
import org.mizizi.shared.OrganisationId;
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
        return verifier(actor)
                .map(own -> rows.claimants(own).stream()
                        .map(WaitingMandates::waiting)
                        .toList())
                .orElse(List.of());
    }

    @Override
    public Urgent urgentFor(Actor actor) {
        return verifier(actor)
                .map(own -> Urgent.of(rows.firstClaimants(own).map(WaitingMandates::waiting)))
                .orElse(Urgent.NOTHING);
    }

    private static Optional<OrganisationId> verifier(Actor actor) {
        return actor.acting().filter(_ -> actor.may(Right.VERIFY_MANDATE));
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
