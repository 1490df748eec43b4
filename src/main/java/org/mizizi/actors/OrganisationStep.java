package org.mizizi.actors;

import java.util.List;
import java.util.Optional;
import org.mizizi.actors.OrganisationChange.State;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Rule;

/** What can be done with a proposed change of the register of organisations, and by whom: nobody enters it through one person alone. */
public enum OrganisationStep {
    CONFIRM,
    REFUSE,
    WITHDRAW;

    /** Somebody who would take a step. */
    record Attempt(State state, PersonId proposedBy, PersonId by) {}

    private static final Rule<Attempt> OPEN =
            Rule.of("organisation.settled", attempt -> !attempt.state().next().isEmpty());
    private static final Rule<Attempt> ANOTHER =
            Rule.of("organisation.own-proposal", attempt -> !attempt.by().equals(attempt.proposedBy()));
    private static final Rule<Attempt> ITS_AUTHOR =
            Rule.of("organisation.not-own-proposal", attempt -> attempt.by().equals(attempt.proposedBy()));

    Optional<Refusal> objection(Attempt attempt) {
        return Rule.objection(rules(), attempt);
    }

    private List<Rule<Attempt>> rules() {
        return switch (this) {
            case CONFIRM, REFUSE -> List.of(OPEN, ANOTHER);
            case WITHDRAW -> List.of(OPEN, ITS_AUTHOR);
        };
    }
}
