package org.mizizi.rankings;

import org.mizizi.rankings.Ballot.BallotId;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** What happens in a ranking, from its alternatives to its published ballots. */
public sealed interface RankingEvent extends DomainEvent {

    /** A RANK round opened: what is to be ordered in it does not change any more. */
    record AlternativesFixed(RoundId round, Stamp by) implements RankingEvent {
        @Override
        public Subject subject() {
            return Subject.of("rankings.alternative", round);
        }
    }

    /** An organisation cast its ballot, for the first time or again. */
    record BallotCast(BallotId ballot, RoundId round, Stamp by) implements RankingEvent {
        @Override
        public Subject subject() {
            return Subject.of("rankings.ballot", ballot);
        }
    }

    /** A ranking closed, and its ballots stand under their permanent address; the ledger holds the fingerprint of the file. */
    record BallotsPublished(RoundId round, Stamp by) implements RankingEvent {
        @Override
        public Subject subject() {
            return Subject.of("rankings.publication", round);
        }
    }
}
