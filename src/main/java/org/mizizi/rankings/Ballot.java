package org.mizizi.rankings;

import java.time.Instant;
import java.util.UUID;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;

/** What an organisation has cast in a round; casting again replaces it until the round closes. */
public record Ballot(
        BallotId id,
        long version,
        RoundId round,
        OrganisationId organisation,
        PersonId person,
        Places places,
        Instant castAt) {

    /** Identifies the ballot of an organisation in a round. */
    public record BallotId(UUID value) implements Identifier {

        public static BallotId next() {
            return new BallotId(Identifier.next());
        }
    }
}
