package org.mizizi.country;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizizi.country.Amendment.ExitAmendment;
import org.mizizi.country.ExitCriterion.Standing;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Rule;

/** What may be said of an exit criterion from a day on: in every language, and on evidence as soon as it is met, or no longer. */
final class ExitRules {

    private record Attempt(ExitAmendment amendment, LocalDate from, WholeCountry held) {

        Optional<ExitCriterion> before() {
            return ExitCriteria.on(from, held.exitCriteria()).of(amendment.code());
        }

        boolean isWhole(@Nullable LocalizedText text) {
            return text != null
                    && text.missing(held.country().languages()).findAny().isEmpty();
        }

        /** One that is new and not met yet says nothing more. */
        boolean needsNoEvidence() {
            return amendment.evidence() == null
                    && amendment.standing() == Standing.OPEN
                    && before().map(ExitCriterion::standing).orElse(Standing.OPEN) == Standing.OPEN;
        }

        boolean saysTheSame(ExitCriterion criterion) {
            return criterion.standing() == amendment.standing()
                    && criterion.criterion().equals(amendment.criterion())
                    && Objects.equals(criterion.evidence(), amendment.evidence());
        }
    }

    private static final List<Rule<Attempt>> RULES = List.of(
            Rule.of("amendment.code", attempt -> Coded.fits(attempt.amendment().code())),
            Rule.of(
                    "amendment.every-language",
                    attempt -> attempt.isWhole(attempt.amendment().criterion())),
            Rule.of(
                    "amendment.exit-unknown",
                    attempt -> attempt.amendment().standing() != Standing.RETIRED
                            || attempt.before().isPresent()),
            Rule.of(
                    "amendment.exit-evidence",
                    attempt -> attempt.needsNoEvidence()
                            || attempt.isWhole(attempt.amendment().evidence())),
            Rule.of(
                    "amendment.another-that-day",
                    attempt -> attempt.held().exitCriteria().stream()
                            .filter(criterion ->
                                    criterion.code().equals(attempt.amendment().code()))
                            .noneMatch(criterion -> criterion.since().equals(attempt.from()))),
            Rule.of(
                    "amendment.exit-later",
                    attempt -> attempt.held().exitCriteria().stream()
                            .filter(criterion ->
                                    criterion.code().equals(attempt.amendment().code()))
                            .noneMatch(criterion -> criterion.since().isAfter(attempt.from()))),
            Rule.of(
                    "amendment.nothing-changes",
                    attempt -> attempt.before().filter(attempt::saysTheSame).isEmpty()));

    private ExitRules() {}

    static Optional<Refusal> objection(ExitAmendment amendment, LocalDate from, WholeCountry held) {
        return Rule.objection(RULES, new Attempt(amendment, from, held));
    }
}
