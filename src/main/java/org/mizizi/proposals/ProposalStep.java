package org.mizizi.proposals;

import java.util.List;
import java.util.Optional;
import org.mizizi.security.Actor;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Rule;

/** What can be done with a proposal, and by whom: nothing about rules and rights comes from one person alone. */
public enum ProposalStep {
    CONFIRM(ProposalState.CONFIRMED),
    REFUSE(ProposalState.REFUSED),
    WITHDRAW(ProposalState.WITHDRAWN);

    /** Somebody who would take a step with a proposal that has come so far. */
    public record Attempt(ProposalState state, PersonId proposedBy, Actor by) {}

    private static final Rule<Attempt> OPEN =
            Rule.of("proposal.settled", attempt -> !attempt.state().next().isEmpty());
    private static final Rule<Attempt> ANOTHER =
            Rule.of("proposal.own", attempt -> !attempt.by().isSameHumanAs(attempt.proposedBy()));
    private static final Rule<Attempt> ITS_AUTHOR =
            Rule.of("proposal.not-own", attempt -> attempt.by().isSameHumanAs(attempt.proposedBy()));

    private final ProposalState leadsTo;

    ProposalStep(ProposalState leadsTo) {
        this.leadsTo = leadsTo;
    }

    public ProposalState leadsTo() {
        return leadsTo;
    }

    /** Why this person cannot take this step, if so. */
    public Optional<Refusal> objection(Attempt attempt) {
        return Rule.objection(rules(), attempt);
    }

    private List<Rule<Attempt>> rules() {
        return switch (this) {
            case CONFIRM, REFUSE -> List.of(OPEN, ANOTHER);
            case WITHDRAW -> List.of(OPEN, ITS_AUTHOR);
        };
    }
}
