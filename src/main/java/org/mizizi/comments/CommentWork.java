package org.mizizi.comments;

import java.util.List;
import java.util.stream.Stream;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.RoundRow;
import org.mizizi.rounds.Rounds;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.security.Waiting;
import org.mizizi.security.WaitingWork;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Paths;
import org.springframework.stereotype.Component;

/** Those invited are asked to comment until they have, and the convenor to answer. */
@Component
class CommentWork implements WaitingWork {

    private final CommentRows rows;
    private final Rounds rounds;

    CommentWork(CommentRows rows, Rounds rounds) {
        this.rows = rows;
        this.rounds = rounds;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        var answering = actor.may(Right.CONVENE) ? answering() : Stream.<Waiting>of();
        var commenting = actor.may(Right.COMMENT_ON_DRAFT)
                ? actor.acting().stream().flatMap(this::commenting)
                : Stream.<Waiting>of();
        return Stream.concat(answering, commenting).toList();
    }

    private Stream<Waiting> answering() {
        return rows.unanswered().stream()
                .map(waiting -> new Waiting(
                                "comments.waiting.answer",
                                List.of(waiting.comments(), waiting.number()),
                                "",
                                Paths.strategyComments(waiting.number()),
                                null,
                                "comments.verb.answer")
                        .forAnybody());
    }

    private Stream<Waiting> commenting(OrganisationId own) {
        return rounds.openToMine(RoundPurpose.COMMENT).stream()
                .flatMap(round -> rows.uncommentedBy(own, round.id()).stream().map(number -> comment(round, number)));
    }

    private static Waiting comment(RoundRow round, int number) {
        return new Waiting(
                "comments.waiting.comment",
                List.of(number),
                round.reference(),
                Paths.strategy(number),
                round.closesAt(),
                "comments.verb.comment");
    }
}
