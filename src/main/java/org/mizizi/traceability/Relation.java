package org.mizizi.traceability;

/** What the downstream end claims to be to the upstream one. */
public enum Relation {
    DERIVED_FROM,
    ANSWERS,
    PARTLY_ANSWERS
}
