package org.mizizi.comments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mizizi.comments.Comment.CommentId;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Side;
import org.mizizi.strategies.Anchor;
import org.mizizi.strategies.Strategy.StrategyId;

/** A comment in a list. One that waits has no answer yet. */
public record CommentRow(
        CommentId id,
        String reference,
        On on,
        Said said,
        @Nullable Answer answer,
        @Nullable Instant withdrawnAt) {

    /** The passage of a version that it is about; {@code place} is what people call it, such as 2.3 or GOAL-3.2. */
    public record On(StrategyId strategy, int number, Anchor anchor, String place) {}

    /** Who said it, in which words. */
    public record Said(OrganisationId organisation, Side side, String language, String text, Instant at) {}

    /** What became of it, and the words that now stand in its place if it changed some. */
    public record Answer(
            CommentOutcome outcome,
            LocalizedText reason,
            @Nullable LocalizedText changedText,
            boolean rewrites,
            Instant at) {}

    public boolean answered() {
        return answer != null;
    }

    public boolean withdrawn() {
        return withdrawnAt != null;
    }

    public Anchor anchor() {
        return on.anchor();
    }
}
