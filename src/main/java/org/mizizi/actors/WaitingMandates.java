package org.mizizi.actors;

import java.util.List;
import java.util.Optional;
import org.mizizi.actors.WaitingMandateRows.WaitingMandate;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.security.Urgent;
import org.mizizi.security.Waiting;
import org.mizizi.security.WaitingWork;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Paths;
import org.springframework.stereotype.Component;

/** The mandates of others wait for somebody who looks at the evidence and settles what is said against it; one's own, for an answer to that. */
@Component
class WaitingMandates implements WaitingWork {

    private final WaitingMandateRows rows;

    WaitingMandates(WaitingMandateRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        return acting(actor, Right.VERIFY_MANDATE)
                .map(own -> waiting(rows.toJudge(own)))
                .or(() -> acting(actor, Right.CLAIM_MANDATE).map(own -> answering(rows.toAnswer(own))))
                .orElse(List.of());
    }

    @Override
    public Urgent urgentFor(Actor actor) {
        return acting(actor, Right.VERIFY_MANDATE)
                .map(own -> Urgent.of(firstToJudge(own)))
                .or(() -> acting(actor, Right.CLAIM_MANDATE)
                        .map(own -> Urgent.of(rows.firstToAnswer(own).map(WaitingMandates::answering))))
                .orElse(Urgent.NOTHING);
    }

    private ListPage<Waiting> firstToJudge(OrganisationId own) {
        return rows.firstToJudge(own).map(WaitingMandates::waiting);
    }

    private static Optional<OrganisationId> acting(Actor actor, Right right) {
        return actor.acting().filter(_ -> actor.may(right));
    }

    private static List<Waiting> waiting(List<WaitingMandate> mandates) {
        return mandates.stream().map(WaitingMandates::waiting).toList();
    }

    private static List<Waiting> answering(List<WaitingMandate> mandates) {
        return mandates.stream().map(WaitingMandates::answering).toList();
    }

    private static Waiting waiting(WaitingMandate mandate) {
        return of(mandate, "actors.waiting.mandate." + mandate.state(), "actors.verb.look")
                .forAnybody();
    }

    private static Waiting answering(WaitingMandate mandate) {
        return of(mandate, "actors.waiting.mandate.answer", "actors.verb.answer");
    }

    private static Waiting of(WaitingMandate mandate, String messageKey, String verbKey) {
        return new Waiting(
                messageKey,
                List.of(mandate.constituency()),
                mandate.reference(),
                Paths.mandate(mandate.id().value()),
                null,
                verbKey);
    }
}
