package org.mizizi.traceability;

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
}
