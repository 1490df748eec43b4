package org.mizizi.traceability;

import org.mizizi.shared.Paths;

/** What can be an end of a link, from the source to the mouth. A link always points from a later kind to an earlier one. */
public enum NodeKind {
    INPUT(1),
    PRIORITY(2),
    GOAL(3),
    PLAN(4);

    private final int level;

    NodeKind(int level) {
        this.level = level;
    }

    public int level() {
        return level;
    }

    /** Where one of this kind is shown in the workspace; a goal stands in the strategy. */
    public String path(String reference) {
        return switch (this) {
            case INPUT -> Paths.input(reference);
            case PRIORITY -> Paths.priority(reference);
            case GOAL -> Paths.STRATEGY;
            case PLAN -> Paths.plan(reference);
        };
    }
}
