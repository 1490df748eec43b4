package org.mizizi.search;

/** What can be found, in the order in which it is shown. */
public enum HitKind {
    INPUT,
    PRIORITY,
    GOAL,
    PLAN,
    ROUND,
    ORGANISATION,
    COMMENT
}
