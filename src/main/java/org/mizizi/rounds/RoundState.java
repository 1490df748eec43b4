package org.mizizi.rounds;

import java.util.Set;
import org.mizizi.shared.Refusal;

/**
 * What has been done with a round; {@link RoundPhase} is what that means at a moment. The only legal moves are those of
 * {@link #next()}: a round that could not be opened before its end is closed unopened.
 */
public enum RoundState {
    PLANNED,
    ANNOUNCED,
    OPEN,
    CLOSED,
    ANSWERED;

    public Set<RoundState> next() {
        return switch (this) {
            case PLANNED -> Set.of(ANNOUNCED);
            case ANNOUNCED -> Set.of(PLANNED, OPEN, CLOSED);
            case OPEN -> Set.of(CLOSED);
            case CLOSED -> Set.of(ANSWERED);
            case ANSWERED -> Set.of();
        };
    }

    RoundState to(RoundState target) {
        if (!next().contains(target)) {
            throw Refusal.of("round.move", this, target).asException();
        }
        return target;
    }
}
