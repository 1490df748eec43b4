package org.mizizi.rankings;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.List;
import org.mizizi.rankings.tally.Profile;
import org.mizizi.rankings.tally.Tally;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.shared.PublicReading;
import org.springframework.stereotype.Component;

/** Counts the ballots of closed rounds. As those no longer change, the latest counts are kept. */
@Component
class Counts {

    static final int KEPT = 100;

    private final BallotRows rows;
    private final Cache<RoundId, Tally> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    Counts(BallotRows rows) {
        this.rows = rows;
    }

    /** Only of a round that is closed. */
    Tally of(RoundId closed) {
        return PublicReading.isLate() ? keptOrNow(closed) : kept.get(closed, this::now);
    }

    /** A replica may not have the last ballots yet of a round that is closed by the clock. */
    private Tally keptOrNow(RoundId closed) {
        var known = kept.getIfPresent(closed);
        return known == null ? now(closed) : known;
    }

    /** The same as it stands in this transaction, kept for nobody. */
    Tally now(RoundId closed) {
        return Tally.of(profile(rows.alternatives(closed), rows.cast(closed)));
    }

    static Profile profile(List<Alternative> alternatives, Collection<Places> ballots) {
        var names = alternatives.stream()
                .map(alternative ->
                        alternative.reference() + " " + alternative.title().original())
                .toList();
        return Profile.of(
                names, ballots.stream().map(places -> places.over(alternatives)).toList());
    }
}
