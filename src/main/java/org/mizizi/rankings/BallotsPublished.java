package org.mizizi.rankings;

import org.mizizi.rounds.RoundId;
import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** A ranking closed, and its ballots stand under their permanent address; the ledger holds the fingerprint of the file. */
public record BallotsPublished(RoundId round, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("rankings.publication", round);
    }
}
