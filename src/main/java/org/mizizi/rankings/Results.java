package org.mizizi.rankings;

import static org.mizizi.shared.Refusal.refuse;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mizizi.priorities.Priority.PriorityId;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.Rounds;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PublicReading;
import org.mizizi.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the ballots say together. Hidden from everyone, the convenor included, until the round is closed; then open to
 * everyone, together with the ballots without names.
 */
@Service
@Transactional(readOnly = true)
public class Results {

    private final BallotRows rows;
    private final Counts counts;
    private final Publications publications;
    private final Rounds rounds;
    private final FewestBallots fewest;
    private final ContestedMandates contested;
    private final Cache<RoundId, Map<PriorityId, Rank>> kept =
            Caffeine.newBuilder().maximumSize(Counts.KEPT).build();

    Results(
            BallotRows rows,
            Counts counts,
            Publications publications,
            Rounds rounds,
            FewestBallots fewest,
            ContestedMandates contested) {
        this.rows = rows;
        this.counts = counts;
        this.publications = publications;
        this.rounds = rounds;
        this.fewest = fewest;
        this.contested = contested;
    }

    /** Why there is no result to read, if so. */
    public static Optional<Refusal> objection(Round round) {
        if (round.purpose() != RoundPurpose.RANK) {
            return Optional.of(Refusal.of("round.other-purpose"));
        }
        return round.isClosed() ? Optional.empty() : Optional.of(Refusal.of("result.hidden"));
    }

    @Requires(Right.READ_PUBLIC)
    public Result of(RoundId id) {
        var round = over(id);
        var ballots = rows.count(id);
        var invited = rounds.invitedTo(id);
        return fewest.objection(round, ballots).isPresent()
                ? new Result.TooFew(id, ballots, invited.size(), fewest.of(round))
                : ranking(round, invited);
    }

    /** The ballots without names; refused, and never kept, where they are so few that they would tell who cast them. */
    @Requires(Right.READ_PUBLIC)
    public PublishedBallots published(RoundId id) {
        return publications.of(id).orElseGet(() -> written(over(id)));
    }

    private PublishedBallots written(Round round) {
        refuse(fewest.objection(round, rows.count(round.id())));
        return Publications.written(round, counts.of(round.id()));
    }

    /** The published file of this name; where there is none, nobody learns whether there will be one. */
    @Requires(Right.READ_PUBLIC)
    public PublishedBallots published(String fileName) {
        var reference = fileName.replaceFirst("\\.[a-z]+$", "");
        return Optional.of(rounds.find(reference))
                .filter(round -> objection(round).isEmpty())
                .flatMap(this::publishedOf)
                .filter(ballots -> ballots.fileName().equals(fileName))
                .orElseThrow(() -> new NotFoundException(fileName));
    }

    private Optional<PublishedBallots> publishedOf(Round round) {
        return publications
                .of(round.id())
                .or(() -> Optional.of(round)
                        .filter(one ->
                                fewest.objection(one, rows.count(one.id())).isEmpty())
                        .map(this::written));
    }

    /** Where a priority stands in the latest ranking that can be shown; empty when it was not in it. */
    @Requires(Right.READ_PUBLIC)
    public Optional<Rank> rankOf(PriorityId priority) {
        return Optional.ofNullable(ranks().get(priority));
    }

    /** The same for every priority of the latest ranking, for lists. */
    @Requires(Right.READ_PUBLIC)
    public Map<PriorityId, Rank> ranks() {
        return rows.latestClosed().map(this::ranksIn).orElse(Map.of());
    }

    /** Of a round that is closed the ranks no longer change; a replica may not have its last ballots yet. */
    private Map<PriorityId, Rank> ranksIn(RoundId closed) {
        if (!PublicReading.isLate()) {
            return kept.get(closed, id -> ranksIn(rounds.find(id)));
        }
        var known = kept.getIfPresent(closed);
        return known == null ? ranksIn(rounds.find(closed)) : known;
    }

    private Map<PriorityId, Rank> ranksIn(Round round) {
        var tally = counts.of(round.id());
        var standings = Standing.all(rows.alternatives(round.id()), tally);
        return standings.stream()
                .collect(Collectors.toUnmodifiableMap(
                        standing -> standing.alternative().priority(),
                        standing -> new Rank(
                                round.id(),
                                round.reference(),
                                standing.place(),
                                standing.tied(),
                                standings.size(),
                                standing.ballots(),
                                standing.alternative().title())));
    }

    private Result.Ranking ranking(Round round, Set<OrganisationId> invited) {
        var tally = counts.of(round.id());
        var alternatives = rows.alternatives(round.id());
        var standings = Standing.all(alternatives, tally);
        return new Result.Ranking(
                round.id(),
                tally.profile().ballotCount(),
                invited.size(),
                alternatives,
                standings,
                tally.pairwise().rows(),
                tally.kendallW(),
                Agreement.of(tally),
                DividedPair.of(alternatives, tally.pairwise()),
                contested.in(round, invited));
    }

    private Round over(RoundId id) {
        var round = rounds.find(id);
        refuse(objection(round));
        return round;
    }
}
