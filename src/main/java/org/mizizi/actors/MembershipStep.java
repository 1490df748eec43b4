package org.mizizi.actors;

import java.util.List;
import java.util.Optional;
import org.mizizi.actors.MembershipChange.State;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Rule;

/** What can be done with a proposed change of membership, and by whom: no right comes from one person alone. */
public enum MembershipStep {
    CONFIRM,
    REFUSE,
    WITHDRAW;

    /** Somebody who would take a step. */
    record Attempt(State state, PersonId proposedBy, PersonId about, PersonId by) {}

    private static final Rule<Attempt> OPEN =
            Rule.of("membership.settled", attempt -> !attempt.state().next().isEmpty());
    private static final Rule<Attempt> ANOTHER =
            Rule.of("membership.own-proposal", attempt -> !attempt.by().equals(attempt.proposedBy()));
    private static final Rule<Attempt> NOT_ABOUT_THEMSELVES =
            Rule.of("membership.about-oneself", attempt -> !attempt.by().equals(attempt.about()));
    private static final Rule<Attempt> ITS_AUTHOR =
            Rule.of("membership.not-own-proposal", attempt -> attempt.by().equals(attempt.proposedBy()));

    Optional<Refusal> objection(Attempt attempt) {
        return Rule.objection(rules(), attempt);
    }

    private List<Rule<Attempt>> rules() {
        return switch (this) {
            case CONFIRM -> List.of(OPEN, ANOTHER, NOT_ABOUT_THEMSELVES);
            case REFUSE -> List.of(OPEN, ANOTHER);
            case WITHDRAW -> List.of(OPEN, ITS_AUTHOR);
        };
    }
}
