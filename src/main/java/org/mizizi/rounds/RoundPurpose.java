package org.mizizi.rounds;

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
}
