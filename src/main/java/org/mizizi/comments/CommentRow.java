package org.mizizi.comments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mizizi.comments.Comment.CommentId;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Side;
import org.mizizi.strategies.Anchor;
import org.mizizi.strategies.Goal.GoalId;
import org.mizizi.strategies.Paragraph.ParagraphId;
import org.mizizi.strategies.Strategy.StrategyId;

/** A comment in a list; {@code place} is what people call its paragraph or goal, such as 2.3 or GOAL-3.2. */
public record CommentRow(
        CommentId id,
        String reference,
        StrategyId strategy,
        int strategyNumber,
        @Nullable ParagraphId paragraph,
        @Nullable GoalId goal,
        String place,
        OrganisationId organisation,
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

    public boolean answered() {
        return outcome != null;
    }

    public boolean withdrawn() {
        return withdrawnAt != null;
    }

    public Anchor anchor() {
        return new Anchor(paragraph, goal);
    }
}
