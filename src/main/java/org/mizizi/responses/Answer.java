package org.mizizi.responses;

import java.util.List;
import java.util.Optional;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Rule;

/** An intention with its reason, in the language the agency writes in. */
public record Answer(Intention intention, String reason, String language) {

    /** How many characters a reason may have. */
    public static final int LONGEST = 2_000;

    private static final List<Rule<Answer>> RULES = List.of(
            Rule.of("response.reason", answer -> !answer.reason().isBlank()),
            Rule.of("response.too-long", answer -> answer.reason().length() <= LONGEST));

    public Answer {
        reason = reason.strip();
    }

    /** Why this cannot be kept, if so: every intention needs a reason. */
    public Optional<Refusal> objection() {
        return Rule.objection(RULES, this);
    }
}
