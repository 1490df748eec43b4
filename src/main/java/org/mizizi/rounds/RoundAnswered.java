package org.mizizi.rounds;

import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** Everything said in a round has its answer. */
public record RoundAnswered(RoundId round, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("rounds.round", round);
    }
}
