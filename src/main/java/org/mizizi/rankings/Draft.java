package org.mizizi.rankings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an organisation has arranged so far. The revision tells two people at work on the same ballot apart; 0 is none yet. */
public record Draft(Places places, int revision, @Nullable Instant savedAt) {

    static final Draft NONE = new Draft(Places.NONE, 0, null);

    static Draft of(Ballot ballot) {
        return new Draft(ballot.places(), 0, ballot.castAt());
    }
}
