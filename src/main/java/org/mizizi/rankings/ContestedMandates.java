package org.mizizi.rankings;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
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

/**
 * What a closed ranking is without the organisations whose mandate was contested at its closing, whatever is settled later: so
 * it is counted once.
 */
@Component
class ContestedMandates {

    /** Within so long all is there that somebody began before a closing: no request is waited for as long. */
    private static final Duration STILL_COMING = Duration.ofHours(1);

    private record Without(RoundId round, Set<OrganisationId> contested) {}

    private final Mandates mandates;
    private final BallotRows rows;
    private final FewestBallots fewest;
    private final Clock clock;
    private final Cache<Without, List<Standing>> kept =
            Caffeine.newBuilder().maximumSize(Counts.KEPT).build();
    private final Cache<RoundId, Collection<OrganisationId>> keptContested =
            Caffeine.newBuilder().maximumSize(Counts.KEPT).build();

    ContestedMandates(Mandates mandates, BallotRows rows, FewestBallots fewest, Clock clock) {
        this.mandates = mandates;
        this.rows = rows;
        this.fewest = fewest;
        this.clock = clock;
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

    /**
     * Kept once the round is closed in words as well and nothing of before its closing can still arrive: a contest bears the
     * moment at which it was begun, and is there a little later.
     */
    private Collection<OrganisationId> atItsClosing(Round round) {
        var closedAt = round.course().closedAt();
        if (closedAt == null) {
            return mandates.contestedAt(round.closesAt());
        }
        return PublicReading.isLate() || clock.instant().isBefore(closedAt.plus(STILL_COMING))
                ? mandates.contestedAt(closedAt)
                : keptContested.get(round.id(), _ -> mandates.contestedAt(closedAt));
    }

    private WithoutContested without(Set<OrganisationId> organisations, Round round) {
        var standings = PublicReading.isLate()
                ? now(organisations, round)
                : kept.get(new Without(round.id(), Set.copyOf(organisations)), _ -> now(organisations, round));
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
