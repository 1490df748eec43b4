package org.mizizi.priorities;

import java.util.Set;
import org.mizizi.shared.Refusal;

/** Where an input is in its life. The only legal moves are those of {@link #next()}. */
public enum InputState {
    DRAFT,
    SUBMITTED,
    PUBLISHED,
    /** Sent back to its author with a question. */
    RETURNED,
    WITHDRAWN;

    public Set<InputState> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED);
            case RETURNED -> Set.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> Set.of(PUBLISHED, RETURNED, WITHDRAWN);
            case PUBLISHED -> Set.of(RETURNED, WITHDRAWN);
            case WITHDRAWN -> Set.of();
        };
    }

    InputState to(InputState target) {
        if (!next().contains(target)) {
            throw Refusal.of("input.move", this, target).asException();
        }
        return target;
    }
}
