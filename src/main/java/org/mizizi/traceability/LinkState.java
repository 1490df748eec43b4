package org.mizizi.traceability;

import java.util.Set;
import org.mizizi.shared.Refusal;

/** What the owner of the upstream end has said of a claim. {@code OWN} is never stored: it is read from who claimed. */
public enum LinkState {
    CLAIMED,
    CONFIRMED,
    PARTLY,
    DISPUTED,
    WITHDRAWN,
    /** One of the two ends has changed since the answer. */
    TO_RECONFIRM,
    /** Claimed by the owner of the upstream end: shown, answered by nobody, never counted as confirmed. */
    OWN;

    private static final Set<LinkState> ANSWERS = Set.of(CONFIRMED, PARTLY, DISPUTED);

    public Set<LinkState> next() {
        return switch (this) {
            case CLAIMED, TO_RECONFIRM -> Set.of(CONFIRMED, PARTLY, DISPUTED, WITHDRAWN);
            case CONFIRMED, PARTLY, DISPUTED -> Set.of(CONFIRMED, PARTLY, DISPUTED, WITHDRAWN, TO_RECONFIRM);
            case WITHDRAWN -> Set.of(CLAIMED);
            case OWN -> Set.of();
        };
    }

    LinkState to(LinkState target) {
        if (!next().contains(target)) {
            throw Refusal.of("link.move", this, target).asException();
        }
        return target;
    }

    public boolean isAnswer() {
        return ANSWERS.contains(this);
    }
}
