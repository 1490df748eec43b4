package org.mizizi.rounds;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** A round that was only planned was thrown away. */
public record RoundDiscarded(RoundId round, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("rounds.round", round);
    }
}
