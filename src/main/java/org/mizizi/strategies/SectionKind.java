package org.mizizi.strategies;

/** The sections every strategy has, numbered in this order; the goals follow them. */
public enum SectionKind {
    ROOT_CAUSES,
    TRIGGERS,
    VISION,
    APPROACH;

    public int number() {
        return switch (this) {
            case ROOT_CAUSES -> 1;
            case TRIGGERS -> 2;
            case VISION -> 3;
            case APPROACH -> 4;
        };
    }
}
