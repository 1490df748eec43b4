package org.mizizi.priorities;

import org.mizizi.rounds.UnansweredWork;
import org.springframework.stereotype.Component;

/** A round waits for the answer to every public input. */
@Component
class UnansweredInputs implements UnansweredWork {

    @Override
    public String unanswered() {
        return "select round from priorities.input where state in ('SUBMITTED', 'PUBLISHED') and outcome is null";
    }
}
