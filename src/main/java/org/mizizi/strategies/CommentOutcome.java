package org.mizizi.strategies;

/** What became of a comment. */
public enum CommentOutcome {
    TAKEN_UP,
    PARTLY,
    NOT_TAKEN_UP
}
