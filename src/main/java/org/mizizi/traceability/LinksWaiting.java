package org.mizizi.traceability;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.security.Waiting;
import org.mizizi.security.WaitingListing;
import org.mizizi.security.WaitingWork;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Paths;
import org.springframework.stereotype.Component;

/** Links that wait for the word of those whose input, priority or goal is cited. */
@Component
class LinksWaiting implements WaitingWork {

    private record WaitingLink(
            UUID id,
            NodeKind kind,
            String cited,
            String reference,
            LocalizedText title,
            LinkState state,
            @Nullable Instant dueAt) {}

    private static final WaitingListing<WaitingLink> TO_ANSWER = new WaitingListing<>(
                    Right.ANSWER_LINK,
                    WaitingLink.class,
                    "select l.id, l.claimed_at from traceability.link l" + QuestionRows.WAITING,
                    "claimed_at, id",
                    LinksWaiting::waiting)
            .telling("select l.id, u.kind, u.reference as cited, d.reference, d.title, s.due_at, " + LinkSelection.STATE
                    + LinkSelection.ENDS
                    + "cross join lateral traceability.stands(l.id, :now) s where l.id = first.id");

    @Override
    public List<WaitingListing<?>> listingsFor(Actor actor) {
        return actor.acting()
                .filter(_ -> actor.isInternal())
                .map(OrganisationId::value)
                .<List<WaitingListing<?>>>map(own -> List.of(TO_ANSWER.with("reader", () -> own)))
                .orElse(List.of());
    }

    private static Waiting waiting(WaitingLink link) {
        return new Waiting(
                (link.state() == LinkState.TO_RECONFIRM
                                ? "traceability.waiting.again."
                                : "traceability.waiting.claimed.")
                        + link.kind(),
                List.of(link.cited(), link.title()),
                link.reference(),
                Paths.answerLink(link.id()),
                link.dueAt(),
                "traceability.verb.answer");
    }
}
