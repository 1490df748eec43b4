package org.mizizi.rankings;

import org.mizizi.rounds.RoundId;
import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** A RANK round opened: what is to be ordered in it does not change any more. */
public record AlternativesFixed(RoundId round, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("rankings.alternative", round);
    }
}
