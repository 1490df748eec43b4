package org.mizizi.actors;

import java.util.List;
import java.util.Optional;
import org.mizizi.security.Right;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Rule;

/** Who reads what was sent as evidence: such files name people, and are there for those who judge the claim. */
final class ReadingEvidence {

    private static final List<Rule<MandateStep.Attempt>> RULES = List.of(
            Rule.of("mandate.no-evidence-file", attempt -> attempt.card().evidenceFile() != null),
            Rule.of("mandate.evidence-of-others", ReadingEvidence::isOfTheirs));

    private ReadingEvidence() {}

    static Optional<Refusal> objection(MandateStep.Attempt attempt) {
        return Rule.objection(RULES, attempt);
    }

    private static boolean isOfTheirs(MandateStep.Attempt attempt) {
        var reader = attempt.by();
        return reader.may(Right.READ_EVIDENCE)
                && (reader.actsFor(attempt.card().mandate().organisation())
                        || reader.may(Right.VERIFY_MANDATE)
                        || reader.may(Right.VERIFY_LEDGER)
                        || attempt.speaksInTheArea());
    }
}
