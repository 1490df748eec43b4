package org.mizizi.rounds;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.security.Waiting;
import org.mizizi.security.WaitingWork;
import org.mizizi.shared.Paths;
import org.springframework.stereotype.Component;

/** What rounds ask of people: the convenor's next step in each, and the words of those invited to a COLLECT round. */
@Component
class WaitingRounds implements WaitingWork {

    private final RoundRows rows;
    private final List<UnansweredWork> unanswered;
    private final Clock clock;

    WaitingRounds(RoundRows rows, List<UnansweredWork> unanswered, Clock clock) {
        this.rows = rows;
        this.unanswered = List.copyOf(unanswered);
        this.clock = clock;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        var convenes = actor.may(Right.CONVENE);
        var reader = new RoundRows.Reader(actor.organisation(), convenes, clock.instant());
        var steps = convenes
                ? rows.waiting(reader).stream().flatMap(round -> nextStep(round).stream())
                : Stream.<Waiting>empty();
        return Stream.concat(steps, contributions(actor, reader)).toList();
    }

    private Optional<Waiting> nextStep(RoundRow round) {
        return switch (round.phase()) {
            case PLANNED -> Optional.of(step(round, "announce", round.opensAt()));
            case OPENING -> Optional.of(step(round, "open", round.opensAt()));
            case CLOSED -> answerStep(round);
            case ANNOUNCED, OPEN, CLOSING, ANSWERED -> Optional.empty();
        };
    }

    /** Inputs without an answer are named by the desk where they are answered. */
    private Optional<Waiting> answerStep(RoundRow round) {
        var open = unanswered.stream()
                .mapToLong(work -> work.unansweredIn(round.id()))
                .sum();
        if (open > 0 && round.purpose() == RoundPurpose.COLLECT) {
            return Optional.empty();
        }
        return Optional.of(new Waiting(
                        open == 0 ? "rounds.waiting.mark-answered" : "rounds.waiting.answer",
                        List.of(open, round.title()),
                        round.reference(),
                        Paths.round(round.reference()),
                        null,
                        "rounds.verb.answer")
                .forAnybody());
    }

    private static Waiting step(RoundRow round, String verb, Instant due) {
        return new Waiting(
                        "rounds.waiting." + verb,
                        List.of(round.title()),
                        round.reference(),
                        Paths.round(round.reference()),
                        due,
                        "rounds.verb." + verb)
                .forAnybody();
    }

    private Stream<Waiting> contributions(Actor actor, RoundRows.Reader reader) {
        if (!actor.may(RoundPurpose.COLLECT.right())) {
            return Stream.empty();
        }
        return rows.openTo(reader, RoundPurpose.COLLECT).stream()
                .map(round -> new Waiting(
                        "rounds.waiting.contribute",
                        List.of(round.title()),
                        round.reference(),
                        Paths.newInput(round.reference()),
                        round.closesAt(),
                        "rounds.verb.contribute"));
    }
}
