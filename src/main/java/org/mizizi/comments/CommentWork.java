package org.mizizi.comments;

import java.time.Instant;
import java.util.List;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.security.Waiting;
import org.mizizi.security.WaitingListing;
import org.mizizi.security.WaitingWork;
import org.mizizi.shared.Paths;
import org.springframework.stereotype.Component;

/** Those invited are asked to comment until they have, and the convenor to answer. */
@Component
class CommentWork implements WaitingWork {

    private record Unanswered(int number, int comments) {}

    private record Uncommented(int number, String reference, Instant closesAt) {}

    /** How many comments still wait for an answer on each version in consultation. */
    private static final WaitingListing<Unanswered> TO_ANSWER =
            new WaitingListing<>(Right.CONVENE, Unanswered.class, """
            select s.number, count(*) as comments
            from comments.standing m join strategies.version s on s.id = m.strategy
            where s.state = 'IN_CONSULTATION' and m.outcome is null
            group by s.number
            """, "number desc", CommentWork::answer);

    /** The version in consultation that a round is about, if the reader's organisation has not commented on it yet. */
    private static final WaitingListing<Uncommented> TO_COMMENT = new WaitingListing<>(
            Right.COMMENT_ON_DRAFT, Uncommented.class, """
            select s.number, r.reference, r.closes_at
            from rounds.open_to(:own, 'COMMENT', :now) r join strategies.version s on s.id = r.subject
            where s.state = 'IN_CONSULTATION'
              and not exists (select from comments.standing m where m.strategy = s.id and m.organisation = :own)
            """, "closes_at, reference", CommentWork::comment);

    @Override
    public List<WaitingListing<?>> listingsFor(Actor actor) {
        return List.of(TO_ANSWER, TO_COMMENT);
    }

    private static Waiting answer(Unanswered waiting) {
        return new Waiting(
                        "comments.waiting.answer",
                        List.of(waiting.comments(), waiting.number()),
                        "",
                        Paths.strategyComments(waiting.number()),
                        null,
                        "comments.verb.answer")
                .forAnybody();
    }

    private static Waiting comment(Uncommented waiting) {
        return new Waiting(
                "comments.waiting.comment",
                List.of(waiting.number()),
                waiting.reference(),
                Paths.strategy(waiting.number()),
                waiting.closesAt(),
                "comments.verb.comment");
    }
}
