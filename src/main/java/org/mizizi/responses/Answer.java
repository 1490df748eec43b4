package org.mizizi.responses;

import java.util.List;
import java.util.Optional;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Rule;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** An intention with its reason, in the language the agency writes in. */
public record Answer(
        Intention intention,
        @Written(Writing.REASON) String reason,
        @Written(Writing.LANGUAGE) String language) {

    private static final List<Rule<Answer>> RULES =
            List.of(Rule.of("response.reason", answer -> !answer.reason().isBlank()));

    public Answer {
        reason = reason.strip();
    }

    /** Why this cannot be kept, if so: every intention needs a reason. */
    public Optional<Refusal> objection() {
        return Rule.objection(RULES, this);
    }
}
