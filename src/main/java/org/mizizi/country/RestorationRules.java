package org.mizizi.country;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mizizi.country.Amendment.RestorationAmendment;
import org.mizizi.country.Retirement.Part;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Rule;

/** What may be brought back from a day on: something that is retired before it, and no place in one that stays retired. */
final class RestorationRules {

    private record Attempt(RestorationAmendment amendment, LocalDate from, WholeCountry held) {

        boolean isRetired() {
            return held.retirements().stream()
                    .filter(one -> one.part() == amendment.part() && one.code().equals(amendment.code()))
                    .anyMatch(one -> one.isForGood() && one.since().isBefore(from));
        }

        /** The place around it that is retired on that day, or is to be. */
        Optional<String> around() {
            return held.places().stream()
                    .filter(place ->
                            amendment.part() == Part.PLACE && place.code().equals(amendment.code()))
                    .flatMap(place -> Optional.ofNullable(place.parent()).stream())
                    .filter(parent -> held.retirement(Part.PLACE, parent, from).isPresent())
                    .findFirst();
        }
    }

    private static final List<Rule<Attempt>> RULES = List.of(
            Rule.of("amendment.not-retired", Attempt::isRetired),
            new Rule<>(
                    attempt -> attempt.around().isEmpty(),
                    attempt -> Refusal.of(
                            "amendment.around-retired", attempt.around().orElse(""))));

    private RestorationRules() {}

    static Optional<Refusal> objection(RestorationAmendment amendment, LocalDate from, WholeCountry held) {
        return Rule.objection(RULES, new Attempt(amendment, from, held));
    }
}
