package org.mizizi.rounds;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** A round was announced to the organisations invited. */
public record RoundAnnounced(RoundId round, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("rounds.round", round);
    }
}
