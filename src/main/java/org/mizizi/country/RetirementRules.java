package org.mizizi.country;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mizizi.country.Amendment.RetirementAmendment;
import org.mizizi.country.Retirement.Part;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Rule;

/** What may be retired from a day on: something that is there, once, and never so that nothing is left to name. */
final class RetirementRules {

    private record Attempt(RetirementAmendment amendment, LocalDate from, WholeCountry held) {

        boolean is(Part part) {
            return amendment.part() == part;
        }

        /** Whether another is in use on the day and after it, as far as is known. */
        boolean leaves(Part part, Stream<String> codes) {
            return !is(part)
                    || codes.filter(code -> !code.equals(amendment.code()))
                            .anyMatch(code -> held.retirement(part, code, from).isEmpty());
        }

        /** The first of the places in it that stays on that day. */
        Optional<Place> staying() {
            return held.places().stream()
                    .filter(place -> is(Part.PLACE) && amendment.code().equals(place.parent()))
                    .filter(place -> held.retirement(Part.PLACE, place.code(), from)
                            .filter(retired ->
                                    retired.isForGood() && !retired.since().isAfter(from))
                            .isEmpty())
                    .findFirst();
        }
    }

    private static final List<Rule<Attempt>> RULES = List.of(
            Rule.of(
                    "amendment.retire-unknown",
                    attempt -> attempt.held()
                            .knows(
                                    attempt.amendment().part(),
                                    attempt.amendment().code())),
            Rule.of(
                    "amendment.retired-already",
                    attempt -> attempt.held()
                            .retirement(
                                    attempt.amendment().part(),
                                    attempt.amendment().code(),
                                    attempt.from())
                            .isEmpty()),
            Rule.of(
                    "amendment.last-dimension",
                    attempt -> attempt.leaves(
                            Part.DIMENSION, attempt.held().dimensions().stream().map(Dimension::code))),
            Rule.of(
                    "amendment.last-place",
                    attempt -> attempt.leaves(
                            Part.PLACE, attempt.held().places().stream().map(Place::code))),
            Rule.of(
                    "amendment.last-national-policy",
                    attempt -> attempt.leaves(Part.POLICY, national(attempt.held()))
                            || national(attempt.held())
                                    .noneMatch(attempt.amendment().code()::equals)),
            new Rule<>(
                    attempt -> attempt.staying().isEmpty(),
                    attempt -> Refusal.of(
                            "amendment.places-stay",
                            attempt.staying().map(Place::code).orElse(""))));

    private RetirementRules() {}

    private static Stream<String> national(WholeCountry held) {
        return held.policies().stream()
                .filter(policy -> policy.scope() == Policy.Scope.NATIONAL)
                .map(Policy::code);
    }

    static Optional<Refusal> objection(RetirementAmendment amendment, LocalDate from, WholeCountry held) {
        return Rule.objection(RULES, new Attempt(amendment, from, held));
    }
}
