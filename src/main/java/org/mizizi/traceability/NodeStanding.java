package org.mizizi.traceability;

/** How far a node counts: not yet public, public, in force (an adopted goal, an approved plan), or withdrawn. */
public enum NodeStanding {
    HIDDEN,
    PUBLIC,
    IN_FORCE,
    WITHDRAWN
}
