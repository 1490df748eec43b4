package org.mizizi.rounds;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.security.Waiting;
import org.mizizi.security.WaitingListing;
import org.mizizi.security.WaitingWork;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Paths;
import org.springframework.stereotype.Component;

/** What rounds ask of people: the convenor's next step in each, and the words of those invited to a COLLECT round. */
@Component
class WaitingRounds implements WaitingWork {

    private record Step(
            String reference,
            LocalizedText title,
            RoundPhase phase,
            @Nullable Instant due,
            long open) {}

    private record Collecting(String reference, LocalizedText title, Instant closesAt) {}

    /** Inputs without an answer are named by the desk where they are answered. */
    private static String steps(String lent) {
        return """
            select r.reference, r.title, p.phase, case when p.phase <> 'CLOSED' then r.opens_at end as due,
                   coalesce(waiting.open, 0) as open
            from rounds.round r
            cross join lateral rounds.phase(r.state, r.opens_at, r.closes_at, :now) as p (phase)
            left join lateral (select count(*) as open from (%s) w where w.round = r.id) waiting on p.phase = 'CLOSED'
            where p.phase in ('PLANNED', 'OPENING') or p.phase = 'CLOSED' and (waiting.open = 0 or r.purpose <> 'COLLECT')
            """.formatted(lent);
    }

    private static final WaitingListing<Collecting> TO_CONTRIBUTE = new WaitingListing<>(
            RoundPurpose.COLLECT.right(),
            Collecting.class,
            "select reference, title, closes_at from rounds.open_to(:own, 'COLLECT', :now)",
            "closes_at, reference",
            WaitingRounds::contribute);

    private final WaitingListing<Step> toMoveOn;

    WaitingRounds(UnansweredRows unanswered) {
        this.toMoveOn = new WaitingListing<>(
                Right.CONVENE, Step.class, steps(unanswered.everywhere()), "due, reference", WaitingRounds::nextStep);
    }

    @Override
    public List<WaitingListing<?>> listingsFor(Actor actor) {
        return List.of(toMoveOn, TO_CONTRIBUTE);
    }

    private static Waiting nextStep(Step round) {
        return switch (round.phase()) {
            case PLANNED -> step(round, "announce");
            case OPENING -> step(round, "open");
            case ANNOUNCED, OPEN, CLOSING, CLOSED, ANSWERED -> answer(round);
        };
    }

    private static Waiting answer(Step round) {
        return new Waiting(
                        round.open() == 0 ? "rounds.waiting.mark-answered" : "rounds.waiting.answer",
                        List.of(round.open(), round.title()),
                        round.reference(),
                        Paths.round(round.reference()),
                        null,
                        "rounds.verb.answer")
                .forAnybody();
    }

    private static Waiting step(Step round, String verb) {
        return new Waiting(
                        "rounds.waiting." + verb,
                        List.of(round.title()),
                        round.reference(),
                        Paths.round(round.reference()),
                        round.due(),
                        "rounds.verb." + verb)
                .forAnybody();
    }

    private static Waiting contribute(Collecting round) {
        return new Waiting(
                "rounds.waiting.contribute",
                List.of(round.title()),
                round.reference(),
                Paths.newInput(round.reference()),
                round.closesAt(),
                "rounds.verb.contribute");
    }
}
