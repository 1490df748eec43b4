package org.mizizi.comments;

/** What became of a comment. */
public enum CommentOutcome {
    TAKEN_UP,
    PARTLY,
    NOT_TAKEN_UP
}
