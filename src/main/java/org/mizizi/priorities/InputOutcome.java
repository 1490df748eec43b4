package org.mizizi.priorities;

/** What became of an input. */
public enum InputOutcome {
    TAKEN_UP,
    PARTLY,
    NOT_TAKEN_UP
}
