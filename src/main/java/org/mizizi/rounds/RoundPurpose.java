package org.mizizi.rounds;

import org.mizizi.security.Right;
import org.mizizi.shared.Side;

/** What a round is for, and by whom. */
public enum RoundPurpose {
    COLLECT,
    RANK,
    COMMENT,
    RESPOND,
    REVIEW;

    /** Whether organisations of this side can be invited at all. */
    public boolean invites(Side side) {
        return switch (this) {
            case COLLECT, RANK, REVIEW -> side == Side.INTERNAL;
            case RESPOND -> side == Side.EXTERNAL;
            case COMMENT -> true;
        };
    }

    /** What a person must be allowed to do to take part. */
    public Right right() {
        return switch (this) {
            case COLLECT -> Right.SUBMIT_INPUT;
            case RANK -> Right.CAST_BALLOT;
            case COMMENT -> Right.COMMENT_ON_DRAFT;
            case RESPOND -> Right.RESPOND;
            case REVIEW -> Right.READ_WORKSPACE;
        };
    }
}
