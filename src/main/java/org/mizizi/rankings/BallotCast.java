package org.mizizi.rankings;

import org.mizizi.rounds.RoundId;
import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** An organisation cast its ballot, for the first time or again. */
public record BallotCast(BallotId ballot, RoundId round, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("rankings.ballot", ballot);
    }
}
