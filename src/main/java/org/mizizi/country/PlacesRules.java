package org.mizizi.country;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mizizi.country.Amendment.PlacesAmendment;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Rule;

/** What places must be that enter the country: coded, within what it covers, each in one that is known, and staying there (D9). */
final class PlacesRules {

    private record Attempt(WholeCountry held, LocalDate from, List<Place> places, Map<String, Place> known) {

        Optional<Place> firstNot(BiPredicate<Place, Attempt> holds) {
            return places.stream().filter(place -> !holds.test(place, this)).findFirst();
        }

        /** The first that lies in one that is neither known nor comes before it. */
        Optional<Place> firstNowhere() {
            var there = new HashSet<>(known.keySet());
            return places.stream()
                    .filter(place -> {
                        there.add(place.code());
                        return place.parent() != null
                                && (place.parent().equals(place.code()) || !there.contains(place.parent()));
                    })
                    .findFirst();
        }
    }

    private static final List<Rule<Attempt>> RULES = List.of(
            Rule.of("amendment.no-places", attempt -> !attempt.places().isEmpty()),
            Rule.of(
                    "amendment.code",
                    attempt -> attempt.places().stream().map(Place::code).allMatch(Coded::fits)),
            Rule.of(
                    "amendment.place-twice",
                    attempt -> attempt.places().stream()
                                    .map(Place::code)
                                    .distinct()
                                    .count()
                            == attempt.places().size()),
            none(Attempt::firstNowhere, code -> Refusal.of("amendment.place-parent", code)),
            none(
                    attempt -> attempt.firstNot(PlacesRules::staysWhereItIs),
                    code -> Refusal.of("amendment.place-moved", code)),
            none(
                    attempt -> attempt.firstNot(PlacesRules::liesInWhatIsUsed),
                    code -> Refusal.of("amendment.place-in-retired", code)),
            none(
                    attempt -> attempt.firstNot(PlacesRules::liesWithin),
                    code -> Refusal.of("amendment.place-elsewhere", code)),
            Rule.of(
                    "amendment.nothing-changes",
                    attempt -> attempt.places().stream()
                            .anyMatch(place -> !place.equals(attempt.known().get(place.code())))));

    private PlacesRules() {}

    static Optional<Refusal> objection(PlacesAmendment amendment, LocalDate from, WholeCountry held) {
        var known = held.places().stream().collect(Collectors.toUnmodifiableMap(Place::code, place -> place));
        return Rule.objection(RULES, new Attempt(held, from, amendment.places(), known));
    }

    private static Rule<Attempt> none(Function<Attempt, Optional<Place>> faulty, Function<String, Refusal> objection) {
        return new Rule<>(
                attempt -> faulty.apply(attempt).isEmpty(),
                attempt ->
                        objection.apply(faulty.apply(attempt).map(Place::code).orElse("")));
    }

    private static boolean staysWhereItIs(Place place, Attempt attempt) {
        var there = attempt.known().get(place.code());
        return there == null || Objects.equals(there.parent(), place.parent());
    }

    /** A new one lies in none that is retired, or is to be. */
    private static boolean liesInWhatIsUsed(Place place, Attempt attempt) {
        var parent = place.parent();
        return parent == null
                || attempt.known().containsKey(place.code())
                || attempt.held()
                        .retirement(Retirement.Part.PLACE, parent, attempt.from())
                        .isEmpty();
    }

    private static boolean liesWithin(Place place, Attempt attempt) {
        return place.liesWithin(attempt.held().covered());
    }
}
