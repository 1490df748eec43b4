package org.mizizi.rankings;

import java.time.Instant;
import java.util.List;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.security.Waiting;
import org.mizizi.security.WaitingListing;
import org.mizizi.security.WaitingWork;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Paths;
import org.springframework.stereotype.Component;

/** Asks the members of invited organisations to rank, until their organisation has cast what it has arranged. */
@Component
class BallotsToCast implements WaitingWork {

    private record Uncast(String reference, LocalizedText title, Instant closesAt, boolean before) {}

    private static final WaitingListing<Uncast> TO_CAST =
            new WaitingListing<>(Right.CAST_BALLOT, Uncast.class, """
            select r.reference, r.title, r.closes_at, b.id is not null as before
            from rounds.open_to(:own, 'RANK', :now) r
            left join rankings.ballot b on b.round = r.id and b.organisation = :own
            left join rankings.draft d on d.round = r.id and d.organisation = :own
            where b.id is null or d.places <> b.places
            """, "closes_at, reference", BallotsToCast::cast);

    @Override
    public List<WaitingListing<?>> listingsFor(Actor actor) {
        return List.of(TO_CAST);
    }

    private static Waiting cast(Uncast ballot) {
        var what = ballot.before() ? "rankings.waiting.unsent" : "rankings.waiting.rank";
        return new Waiting(
                what,
                List.of(ballot.title()),
                ballot.reference(),
                Paths.ballot(ballot.reference()),
                ballot.closesAt(),
                what + ".verb");
    }
}
