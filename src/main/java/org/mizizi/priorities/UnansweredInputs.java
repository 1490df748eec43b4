package org.mizizi.priorities;

import org.mizizi.rounds.Round.RoundId;
import org.mizizi.rounds.UnansweredWork;
import org.springframework.stereotype.Component;

/** A round waits for the answer to every public input. */
@Component
class UnansweredInputs implements UnansweredWork {

    private final InputRows rows;

    UnansweredInputs(InputRows rows) {
        this.rows = rows;
    }

    @Override
    public long unansweredIn(RoundId round) {
        return rows.unanswered(round);
    }
}
