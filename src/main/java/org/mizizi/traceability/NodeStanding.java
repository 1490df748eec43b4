package org.mizizi.traceability;

/**
 * How far a node counts: not yet public, public, in force (an adopted goal, an approved plan), declined (a plan that can
 * be read and is the end of no chain), or withdrawn.
 */
public enum NodeStanding {
    HIDDEN,
    PUBLIC,
    IN_FORCE,
    DECLINED,
    WITHDRAWN;

    /** Whether it was there, and carries nothing on. */
    public boolean isOver() {
        return this == DECLINED || this == WITHDRAWN;
    }
}
