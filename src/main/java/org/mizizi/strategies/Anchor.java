package org.mizizi.strategies;

import org.jspecify.annotations.Nullable;

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
}
