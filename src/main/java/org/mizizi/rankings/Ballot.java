package org.mizizi.rankings;

import java.time.Instant;
import org.mizizi.rounds.RoundId;
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
        Instant castAt) {}
