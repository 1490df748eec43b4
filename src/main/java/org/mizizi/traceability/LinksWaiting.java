package org.mizizi.traceability;

import java.util.List;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.security.Urgent;
import org.mizizi.security.Waiting;
import org.mizizi.security.WaitingWork;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.Paths;
import org.springframework.stereotype.Component;

/** Links that wait for the word of those whose input, priority or goal is cited. */
@Component
class LinksWaiting implements WaitingWork {

    private final QuestionRows rows;

    LinksWaiting(QuestionRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        return isAsked(actor)
                ? rows.waitingFor(actor).stream().map(LinksWaiting::waiting).toList()
                : List.of();
    }

    @Override
    public Urgent urgentFor(Actor actor) {
        return isAsked(actor)
                ? Urgent.of(rows.waitingFor(actor, PageKey.FIRST).map(LinksWaiting::waiting))
                : Urgent.NOTHING;
    }

    private static boolean isAsked(Actor actor) {
        return actor.isInternal() && actor.may(Right.ANSWER_LINK);
    }

    private static Waiting waiting(LinkRow link) {
        return new Waiting(
                (link.state() == LinkState.TO_RECONFIRM
                                ? "traceability.waiting.again."
                                : "traceability.waiting.claimed.")
                        + link.upstream().kind(),
                List.of(link.upstream().reference(), link.downstream().title()),
                link.downstream().reference(),
                Paths.answerLink(link.id().value()),
                link.dueAt(),
                "traceability.verb.answer");
    }
}
