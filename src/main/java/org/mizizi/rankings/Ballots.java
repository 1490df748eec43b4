package org.mizizi.rankings;

import static org.mizizi.shared.Refusal.refuse;

import java.util.List;
import java.util.Optional;
import org.mizizi.rankings.RankingEvent.BallotCast;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.Rounds;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Rule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ballots of RANK rounds: an invited internal organisation arranges a draft, casts it, and may cast again until the
 * round closes; only the last one counts. Nobody reads another organisation's ballot.
 */
@Service
@Transactional
public class Ballots {

    private final BallotRows rows;
    private final Rounds rounds;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    Ballots(BallotRows rows, Rounds rounds, CurrentActor currentActor, ApplicationEventPublisher events) {
        this.rows = rows;
        this.rounds = rounds;
        this.currentActor = currentActor;
        this.events = events;
    }

    /** What is to be ordered; empty until the round opens. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public List<Alternative> alternatives(RoundId round) {
        return rows.alternatives(rounds.find(round).id());
    }

    /** Why the reader cannot rank in this round now, if so. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public Optional<Refusal> objection(Round round) {
        var actor = currentActor.get();
        return actor.may(Right.CAST_BALLOT)
                ? rounds.contributionObjection(round, RoundPurpose.RANK, actor)
                : Optional.of(Refusal.of("not-your-role"));
    }

    /** What the reader's organisation has arranged: its draft, else what it has cast, else nothing. */
    @Transactional(readOnly = true)
    @Requires(Right.CAST_BALLOT)
    public Draft draft(RoundId round) {
        return currentActor
                .get()
                .acting()
                .flatMap(organisation -> rows.draft(round, organisation))
                .or(() -> mine(round).map(Draft::of))
                .orElse(Draft.NONE);
    }

    /** What the reader's organisation has cast. */
    @Transactional(readOnly = true)
    @Requires(Right.CAST_BALLOT)
    public Optional<Ballot> mine(RoundId round) {
        return currentActor.get().acting().flatMap(organisation -> rows.ballot(round, organisation));
    }

    /** Keeps what is arranged, without casting it; refused when a colleague has saved since {@code revision}. */
    @Requires(Right.CAST_BALLOT)
    public Draft save(RoundId round, Places places, int revision) {
        var organisation = rankingOrganisation(round);
        Rule.check(BallotRule.TO_KEEP, BallotRule.Attempt.of(places, rows.alternatives(round)));
        var by = currentActor.stamp();
        var saved = rows.saveDraft(round, organisation, places, revision, by)
                .orElseThrow(() -> Refusal.of("ballot.changed-by-colleague").asException());
        return new Draft(places, saved, by.at());
    }

    /** Casts these places for the reader's organisation, in place of what it has cast before. */
    @Requires(Right.CAST_BALLOT)
    public Ballot cast(RoundId round, Places places) {
        rounds.hold(round);
        var organisation = rankingOrganisation(round);
        Rule.check(BallotRule.TO_CAST, BallotRule.Attempt.of(places, rows.alternatives(round)));
        var by = currentActor.stamp();
        var ballot = rows.cast(round, organisation, places, by);
        events.publishEvent(new BallotCast(ballot.id(), round, by.withoutName()));
        return ballot;
    }

    private OrganisationId rankingOrganisation(RoundId round) {
        refuse(objection(rounds.find(round)));
        return currentActor.organisation();
    }
}
