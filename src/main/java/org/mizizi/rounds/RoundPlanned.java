package org.mizizi.rounds;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** The convenor planned a round. */
public record RoundPlanned(RoundId round, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("rounds.round", round);
    }
}
