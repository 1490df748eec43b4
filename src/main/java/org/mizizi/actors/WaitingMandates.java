package org.mizizi.actors;

import java.util.List;
import java.util.UUID;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.security.Waiting;
import org.mizizi.security.WaitingListing;
import org.mizizi.security.WaitingWork;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Paths;
import org.springframework.stereotype.Component;

/** The mandates of others wait for somebody who looks at the evidence and settles what is said against it; one's own, for an answer to that. */
@Component
class WaitingMandates implements WaitingWork {

    private record WaitingMandate(UUID id, String reference, LocalizedText constituency, Mandate.State state) {}

    private static final String MANDATE = """
            select m.id, o.reference, m.constituency, m.state
            from actors.mandate m join actors.organisation o on o.id = m.organisation
            """;

    private static final String ORDER = "reference, id::text";

    /** What organisations claim, and what is said against it, waits for somebody who acts for another. */
    private static final WaitingListing<WaitingMandate> TO_JUDGE = new WaitingListing<>(
            Right.VERIFY_MANDATE,
            WaitingMandate.class,
            MANDATE + "where m.organisation <> :own and m.state in ('CLAIMED', 'CONTESTED') and o.ended_at is null",
            ORDER,
            WaitingMandates::judge);

    /** What others say against the mandates of an organisation waits for its answer. */
    private static final WaitingListing<WaitingMandate> TO_ANSWER = new WaitingListing<>(
            Right.CLAIM_MANDATE, WaitingMandate.class, MANDATE + """
            where m.organisation = :own
              and exists (select from actors.mandate_contest c where c.mandate = m.id and c.outcome is null and c.answer is null)
            """, ORDER, WaitingMandates::answer);

    @Override
    public List<WaitingListing<?>> listingsFor(Actor actor) {
        return List.of(actor.may(Right.VERIFY_MANDATE) ? TO_JUDGE : TO_ANSWER);
    }

    private static Waiting judge(WaitingMandate mandate) {
        return of(mandate, "actors.waiting.mandate." + mandate.state(), "actors.verb.look")
                .forAnybody();
    }

    private static Waiting answer(WaitingMandate mandate) {
        return of(mandate, "actors.waiting.mandate.answer", "actors.verb.answer");
    }

    private static Waiting of(WaitingMandate mandate, String messageKey, String verbKey) {
        return new Waiting(
                messageKey,
                List.of(mandate.constituency()),
                mandate.reference(),
                Paths.mandate(mandate.id()),
                null,
                verbKey);
    }
}
