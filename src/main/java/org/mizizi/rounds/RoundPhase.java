package org.mizizi.rounds;

import java.time.Instant;

/**
 * Where a round is at one moment: what its state and the clock say together. The one answer to "is it open?", the same
 * as {@code rounds.phase} in SQL. A round's end belongs to what comes after it (T64).
 */
public enum RoundPhase {
    PLANNED,
    ANNOUNCED,
    /** Its time has come, and the portal is about to open it. */
    OPENING,
    OPEN,
    /** Its time is over and nothing counts any more; the portal is about to close it. */
    CLOSING,
    CLOSED,
    ANSWERED;

    static RoundPhase of(RoundState state, Instant opensAt, Instant closesAt, Instant moment) {
        return switch (state) {
            case PLANNED -> PLANNED;
            case ANNOUNCED -> moment.isBefore(opensAt) ? ANNOUNCED : moment.isBefore(closesAt) ? OPENING : CLOSING;
            case OPEN -> moment.isBefore(opensAt) ? ANNOUNCED : moment.isBefore(closesAt) ? OPEN : CLOSING;
            case CLOSED -> CLOSED;
            case ANSWERED -> ANSWERED;
        };
    }

    /** Whether its time is over, closed already or not. */
    public boolean hasEnded() {
        return compareTo(CLOSING) >= 0;
    }

    /** Whether everybody knows of it and its end is still to come. */
    public boolean isAhead() {
        return this != PLANNED && !hasEnded();
    }

    /** Whether everything that counts is in, so that it can be shown and counted. */
    public boolean isClosed() {
        return compareTo(CLOSED) >= 0;
    }
}
