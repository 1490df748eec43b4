package org.mizizi.rankings;

import java.util.List;
import java.util.Optional;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.RoundRow;
import org.mizizi.rounds.Rounds;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.security.Waiting;
import org.mizizi.security.WaitingWork;
import org.mizizi.shared.Paths;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the members of invited organisations to rank, until their organisation has cast what it has arranged. */
@Component
class BallotsToCast implements WaitingWork {

    private final Rounds rounds;
    private final Ballots ballots;

    BallotsToCast(Rounds rounds, Ballots ballots) {
        this.rounds = rounds;
        this.ballots = ballots;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> waitingFor(Actor actor) {
        return actor.may(Right.CAST_BALLOT)
                ? rounds.openToMine(RoundPurpose.RANK).stream()
                        .flatMap(round -> waiting(round).stream())
                        .toList()
                : List.of();
    }

    private Optional<Waiting> waiting(RoundRow round) {
        var cast = ballots.mine(round.id());
        if (cast.isEmpty()) {
            return Optional.of(asked("rankings.waiting.rank", "rankings.waiting.rank.verb", round));
        }
        return cast.filter(ballot ->
                        !ballot.places().equals(ballots.draft(round.id()).places()))
                .map(_ -> asked("rankings.waiting.unsent", "rankings.waiting.unsent.verb", round));
    }

    private static Waiting asked(String message, String verb, RoundRow round) {
        return new Waiting(
                message,
                List.of(round.title()),
                round.reference(),
                Paths.ballot(round.reference()),
                round.closesAt(),
                verb);
    }
}
