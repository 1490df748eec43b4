package org.mizizi.responses;

import java.util.List;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.RoundRow;
import org.mizizi.rounds.Rounds;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.security.Waiting;
import org.mizizi.security.WaitingWork;
import org.mizizi.shared.Paths;
import org.springframework.stereotype.Component;

/** Puts open RESPOND rounds with unanswered priorities on the home page of the agencies invited. */
@Component
class AnswersToGive implements WaitingWork {

    private final Rounds rounds;
    private final Responses responses;

    AnswersToGive(Rounds rounds, Responses responses) {
        this.rounds = rounds;
        this.responses = responses;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        if (!actor.may(Right.RESPOND)) {
            return List.of();
        }
        return rounds.openToMine(RoundPurpose.RESPOND).stream()
                .flatMap(round -> unanswered(round).stream())
                .toList();
    }

    private List<Waiting> unanswered(RoundRow round) {
        var progress = responses.progress(round.id());
        var begun = progress.answered() > 0;
        return progress.left() == 0
                ? List.of()
                : List.of(new Waiting(
                        begun ? "responses.waiting-more" : "responses.waiting",
                        List.of(progress.left(), round.title()),
                        round.reference(),
                        Paths.responses(round.reference()),
                        round.closesAt(),
                        begun ? "responses.continue" : "responses.answer"));
    }
}
