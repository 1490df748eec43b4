package org.mizizi.rankings;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mizizi.actors.Mandates;
import org.mizizi.rankings.tally.Tally;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PublicReading;
import org.springframework.stereotype.Component;

/** What a closed ranking is without the organisations whose mandate was contested at its closing, whatever is settled later: so it is counted once. */
@Component
class ContestedMandates {

    private final Mandates mandates;
    private final BallotRows rows;
    private final FewestBallots fewest;
    private final Cache<RoundId, List<Standing>> kept =
            Caffeine.newBuilder().maximumSize(Counts.KEPT).build();
    private final Cache<RoundId, Collection<OrganisationId>> keptContested =
            Caffeine.newBuilder().maximumSize(Counts.KEPT).build();

    ContestedMandates(Mandates mandates, BallotRows rows, FewestBallots fewest) {
        this.mandates = mandates;
        this.rows = rows;
        this.fewest = fewest;
    }

    Optional<WithoutContested> in(Round round, Collection<OrganisationId> invited) {
        var organisations = contested(round, invited);
        return organisations.isEmpty() ? Optional.empty() : Optional.of(without(organisations, round));
    }

    private Set<OrganisationId> contested(Round round, Collection<OrganisationId> invited) {
        var contested = new HashSet<>(atItsClosing(round));
        contested.retainAll(invited);
        return contested;
    }

    /** Kept once the round is closed in words as well: then its closing is over, and so is what was contested then. */
    private Collection<OrganisationId> atItsClosing(Round round) {
        var closedAt = round.course().closedAt();
        if (closedAt == null) {
            return mandates.contestedAt(round.closesAt());
        }
        return PublicReading.isLate()
                ? mandates.contestedAt(closedAt)
                : keptContested.get(round.id(), _ -> mandates.contestedAt(closedAt));
    }

    private WithoutContested without(Set<OrganisationId> organisations, Round round) {
        var standings = PublicReading.isLate()
                ? now(organisations, round)
                : kept.get(round.id(), _ -> now(organisations, round));
        return new WithoutContested(organisations.size(), fewest.of(round), standings);
    }

    private List<Standing> now(Set<OrganisationId> organisations, Round round) {
        return standings(
                rows.alternatives(round.id()),
                rows.cast(round.id(), organisations),
                rows.castByOthers(round.id(), organisations),
                fewest.of(round));
    }

    /** Both sides must be many: what one organisation adds to all the others is its ballot. */
    static List<Standing> standings(
            List<Alternative> alternatives, Collection<Places> contested, Collection<Places> others, int fewest) {
        return contested.size() < fewest || others.size() < fewest
                ? List.of()
                : Standing.all(alternatives, Tally.of(Counts.profile(alternatives, others)));
    }
}
