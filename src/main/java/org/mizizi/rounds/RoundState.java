package org.mizizi.rounds;

import java.util.Set;
import org.mizizi.shared.Refusal;

/** Where a round is in its life. The only legal moves are those of {@link #next()}. */
public enum RoundState {
    PLANNED,
    ANNOUNCED,
    OPEN,
    CLOSED,
    ANSWERED;

    public Set<RoundState> next() {
        return switch (this) {
            case PLANNED -> Set.of(ANNOUNCED);
            case ANNOUNCED -> Set.of(PLANNED, OPEN);
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
