package org.mizizi.comments;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.security.Actor;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Side;
import org.mizizi.strategies.Goal.GoalId;
import org.mizizi.strategies.Paragraph.ParagraphId;
import org.mizizi.strategies.Strategy.StrategyId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What an organisation says of a paragraph or a goal, in its own language, and the answer it gets; or, while it has none,
 * that its author took it back.
 */
@Table(schema = "comments", name = "comment")
public record Comment(
        @Id CommentId id,
        @Version @Nullable Long version,
        String reference,
        RoundId round,
        StrategyId strategy,
        @Nullable ParagraphId paragraph,
        @Nullable GoalId goal,
        OrganisationId organisation,
        PersonId author,
        Side side,
        String language,
        String text,
        Instant writtenAt,
        @Nullable CommentOutcome outcome,
        @Nullable LocalizedText reason,
        @Nullable LocalizedText changedText,
        boolean rewrites,
        @Nullable Instant answeredAt,
        @Nullable Instant withdrawnAt) {

    /** Identifies a comment. */
    public record CommentId(UUID value) implements Identifier {

        static CommentId next() {
            return new CommentId(Identifier.next());
        }
    }

    public Comment {
        if (text.isBlank()) {
            throw Refusal.of("comment.empty").asException();
        }
    }

    Comment answered(CommentDisposition answer, Instant now) {
        if (withdrawnAt != null) {
            throw Refusal.of("comment.withdrawn").asException();
        }
        return new Comment(
                id,
                version,
                reference,
                round,
                strategy,
                paragraph,
                goal,
                organisation,
                author,
                side,
                language,
                text,
                writtenAt,
                answer.outcome(),
                answer.reason(),
                answer.changedText(),
                answer.rewrites(),
                now,
                null);
    }

    /** Why this actor cannot take it back, if so: only its author does, and nothing that somebody has answered. */
    Optional<Refusal> takeBackObjection(Actor actor) {
        if (!author.equals(actor.person()) || !actor.actsFor(organisation)) {
            return Optional.of(Refusal.of("comment.not-yours"));
        }
        if (withdrawnAt != null) {
            return Optional.of(Refusal.of("comment.withdrawn"));
        }
        return outcome == null ? Optional.empty() : Optional.of(Refusal.of("comment.answered"));
    }

    /** No longer shown or counted; the words stay in the history alone. */
    Comment withdrawn(Instant now) {
        return new Comment(
                id,
                version,
                reference,
                round,
                strategy,
                paragraph,
                goal,
                organisation,
                author,
                side,
                language,
                text,
                writtenAt,
                null,
                null,
                null,
                false,
                null,
                now);
    }
}
