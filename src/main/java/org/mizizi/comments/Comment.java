package org.mizizi.comments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mizizi.rounds.RoundId;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Side;
import org.mizizi.strategies.GoalId;
import org.mizizi.strategies.ParagraphId;
import org.mizizi.strategies.StrategyId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** What an organisation says of a paragraph or a goal, in its own language, and the answer it gets. */
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
        @Nullable Instant answeredAt) {

    public Comment {
        if (text.isBlank()) {
            throw Refusal.of("comment.empty").asException();
        }
    }

    Comment answered(CommentDisposition answer, Instant now) {
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
                now);
    }
}
