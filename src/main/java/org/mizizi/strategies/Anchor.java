package org.mizizi.strategies;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Subject;
import org.mizizi.strategies.Goal.GoalId;
import org.mizizi.strategies.Paragraph.ParagraphId;

/** What a comment holds on to: a paragraph or a goal, by its stable id. */
public record Anchor(
        @Nullable ParagraphId paragraph, @Nullable GoalId goal) {

    public Anchor {
        if ((paragraph == null) == (goal == null)) {
            throw new IllegalArgumentException("A comment is on a paragraph or on a goal");
        }
    }

    public static Anchor of(ParagraphId paragraph) {
        return new Anchor(paragraph, null);
    }

    public static Anchor of(GoalId goal) {
        return new Anchor(null, goal);
    }

    /** The same as the ledger names it. */
    public Subject subject() {
        return paragraph != null
                ? Subject.of("strategies.paragraph", paragraph)
                : Subject.of("strategies.goal", requireNonNull(goal));
    }
}
