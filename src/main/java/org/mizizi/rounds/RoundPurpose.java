package org.mizizi.rounds;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.mizizi.actors.Organisation;
import org.mizizi.security.Right;
import org.mizizi.shared.Hours;
import org.mizizi.shared.Side;

/** What a round is for, and by whom. */
public enum RoundPurpose {
    COLLECT,
    RANK,
    COMMENT,
    RESPOND,
    REVIEW;

    /** What a round can be planned for: nobody can take part in a REVIEW round yet, so none is begun. */
    public static Set<RoundPurpose> offered() {
        return EnumSet.complementOf(EnumSet.of(REVIEW));
    }

    /** Whether organisations of this side can be invited at all. */
    public boolean invites(Side side) {
        return switch (this) {
            case COLLECT, RANK, REVIEW -> side == Side.INTERNAL;
            case RESPOND -> side == Side.EXTERNAL;
            case COMMENT -> true;
        };
    }

    /** Whether an organisation can be invited: that it is still there, its side, and whether any of its members could take part. */
    public boolean canInvite(Organisation organisation) {
        return !organisation.hasEnded()
                && invites(organisation.side())
                && !Collections.disjoint(organisation.kind().roles(), right().roles());
    }

    /** How long answering usually takes one organisation; the convenor changes it where a round asks for more or less. */
    public Hours usualHours() {
        return Hours.of(
                switch (this) {
                    case COLLECT -> 2;
                    case RANK -> 3;
                    case COMMENT -> 8;
                    case RESPOND, REVIEW -> 4;
                });
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
