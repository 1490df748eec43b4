package org.mizizi.founding;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.country.Coded;
import org.mizizi.country.Country;
import org.mizizi.country.CountryNotice;
import org.mizizi.country.CoveredCountry;
import org.mizizi.country.Dimension;
import org.mizizi.country.Place;
import org.mizizi.country.Policy;
import org.mizizi.country.SpokenLanguage;
import org.mizizi.founding.FoundingFile.ExitPlan;
import org.mizizi.founding.FoundingFile.FirstPerson;
import org.mizizi.founding.FoundingFile.Land;
import org.mizizi.founding.FoundingFile.PhasePlan;
import org.mizizi.founding.FoundingFile.Secretariat;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.MailAddress;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Rule;

/** What is still missing before a country can be founded, step by step. */
final class FoundingRules {

    /** A file, and the day on which it is to be in force. */
    private record Attempt(FoundingFile file, LocalDate today) {

        Land country() {
            return file.country();
        }

        Secretariat secretariat() {
            return file.secretariat();
        }

        List<CoveredCountry> covered() {
            return country().covers().stream().map(CoveredCountry::of).toList();
        }

        boolean isNamed(@Nullable LocalizedText text) {
            return text != null && text.missing(country().languages()).findAny().isEmpty();
        }

        /** Those of the phases that have a day. */
        List<PhasePlan> dated() {
            return file.phases().stream()
                    .filter(phase -> phase.startsOn() != null)
                    .toList();
        }

        boolean isOrdered() {
            var days = file.phases().stream()
                    .sorted(Comparator.comparing(PhasePlan::code))
                    .map(PhasePlan::startsOn)
                    .filter(Objects::nonNull)
                    .toList();
            return Stream.iterate(1, next -> next < days.size(), next -> next + 1)
                    .allMatch(next -> days.get(next - 1).isBefore(days.get(next)));
        }
    }

    private static final List<Rule<Attempt>> COUNTRY = List.of(
            Rule.of(
                    "founding.no-languages",
                    attempt -> !attempt.country().languages().isEmpty()),
            Rule.of(
                    "founding.no-country-name",
                    attempt -> attempt.isNamed(attempt.country().name())),
            Rule.of(
                    "founding.disclaimer",
                    attempt -> attempt.country().disclaimer() == null
                            || attempt.isNamed(attempt.country().disclaimer())),
            Rule.of(
                    "founding.notice-languages",
                    attempt -> attempt.country().notices().since(attempt.today()).stream()
                            .allMatch(notice -> CountryNotice.isReadable(
                                    notice.text(), attempt.country().languages()))),
            Rule.of("founding.no-covered-country", FoundingRules::coversCountries),
            Rule.of("founding.no-zone", FoundingRules::hasATimeOfItsOwn),
            Rule.of("founding.no-currency", attempt -> attempt.country().currency() != null));

    private static final List<Rule<Attempt>> LANGUAGES = List.of(
            Rule.of(
                    "founding.language-tags",
                    attempt -> areDifferent(attempt.file().spokenLanguages(), SpokenLanguage::code)
                            && attempt.file().spokenLanguages().stream().allMatch(SpokenLanguage::hasTag)),
            Rule.of(
                    "founding.language-names",
                    attempt -> attempt.file().spokenLanguages().stream().allMatch(one -> attempt.isNamed(one.name()))));

    private static final List<Rule<Attempt>> DIMENSIONS = List.of(
            Rule.of(
                    "founding.no-dimensions",
                    attempt -> !attempt.file().dimensions().isEmpty()),
            Rule.of(
                    "founding.dimension-codes",
                    attempt -> areCodes(attempt.file().dimensions(), one -> one.code())),
            Rule.of(
                    "founding.dimension-names",
                    attempt -> attempt.file().dimensions().stream().allMatch(one -> attempt.isNamed(one.name()))),
            Rule.of(
                    "founding.dimension-mapping",
                    attempt -> attempt.file().dimensions().stream().allMatch(Dimension::mapsToWhatThereIs)));

    private static final List<Rule<Attempt>> PHASES = List.of(
            Rule.of(
                    "founding.phase-codes",
                    attempt -> areDifferent(attempt.file().phases(), PhasePlan::code)),
            Rule.of(
                    "founding.no-phase-today",
                    attempt -> attempt.dated().stream()
                            .anyMatch(phase ->
                                    !Objects.requireNonNull(phase.startsOn()).isAfter(attempt.today()))),
            Rule.of("founding.phase-order", Attempt::isOrdered),
            Rule.of(
                    "founding.phase-evidence",
                    attempt -> attempt.dated().stream().allMatch(phase -> attempt.isNamed(phase.evidence()))),
            Rule.of(
                    "founding.endorsements",
                    attempt ->
                            attempt.file().phases().stream().allMatch(phase -> phase.civilSocietyEndorsements() >= 0)),
            Rule.of("founding.exit-codes", attempt -> areCodes(attempt.file().exitCriteria(), ExitPlan::code)),
            Rule.of(
                    "founding.exit-words",
                    attempt ->
                            attempt.file().exitCriteria().stream().allMatch(exit -> attempt.isNamed(exit.criterion()))),
            Rule.of(
                    "founding.exit-evidence",
                    attempt -> attempt.file().exitCriteria().stream().allMatch(exit -> isFounded(exit, attempt))));

    private static final List<Rule<Attempt>> PLACES = List.of(
            Rule.of("founding.no-places", attempt -> !attempt.file().places().isEmpty()),
            Rule.of("founding.place-codes", attempt -> areCodes(attempt.file().places(), Place::code)),
            Rule.of("founding.place-parents", attempt -> stand(attempt.file().places())),
            Rule.of(
                    "founding.places-elsewhere",
                    attempt ->
                            attempt.file().places().stream().allMatch(place -> place.liesWithin(attempt.covered()))));

    private static final List<Rule<Attempt>> POLICIES = List.of(
            Rule.of("founding.policy-codes", attempt -> areCodes(attempt.file().policies(), Policy::code)),
            Rule.of(
                    "founding.policy-titles",
                    attempt -> attempt.file().policies().stream().allMatch(policy -> attempt.isNamed(policy.title()))),
            Rule.of(
                    "founding.policy-kinds",
                    attempt -> attempt.file().policies().stream().allMatch(policy -> policy.kind() != null)),
            Rule.of(
                    "founding.policy-external",
                    attempt -> attempt.file().policies().stream().allMatch(Policy::fitsItsScope)),
            Rule.of(
                    "founding.policy-periods",
                    attempt -> attempt.file().policies().stream().allMatch(Policy::keepsOrder)),
            Rule.of(
                    "founding.policy-dimensions",
                    attempt -> attempt.file().policies().stream()
                            .flatMap(policy -> policy.dimensions().stream())
                            .allMatch(code -> attempt.file().dimensions().stream()
                                    .anyMatch(dimension -> dimension.code().equals(code)))),
            Rule.of(
                    "founding.no-national-policy",
                    attempt -> attempt.file().policies().stream()
                            .anyMatch(policy -> policy.scope() == Policy.Scope.NATIONAL)));

    private static final List<Rule<Attempt>> COORDINATION =
            List.of(Rule.of("founding.coordination", FoundingRules::coordinatesOrNot));

    private static final List<Rule<Attempt>> SECRETARIAT = List.of(
            Rule.of(
                    "founding.no-secretariat-name",
                    attempt -> attempt.isNamed(attempt.secretariat().name())),
            Rule.of(
                    "founding.secretariat-description",
                    attempt -> attempt.secretariat().description() == null
                            || attempt.isNamed(attempt.secretariat().description())),
            Rule.of(
                    "founding.no-administrator",
                    attempt -> isWhole(attempt.secretariat().administrator(), attempt)),
            Rule.of(
                    "founding.no-convenor",
                    attempt -> isWhole(attempt.secretariat().convenor(), attempt)),
            Rule.of(
                    "founding.two-people",
                    attempt -> !address(attempt.secretariat().administrator())
                            .equals(address(attempt.secretariat().convenor()))));

    private FoundingRules() {}

    /** Everything that stands in the way of a step; nothing where it is whole. */
    static List<Refusal> objections(FoundingStep step, FoundingFile file, LocalDate today) {
        return Rule.objections(of(step), new Attempt(file, today));
    }

    /** Everything that stands in the way of the founding. */
    static List<Refusal> objections(FoundingFile file, LocalDate today) {
        return Stream.of(FoundingStep.values())
                .flatMap(step -> objections(step, file, today).stream())
                .toList();
    }

    private static boolean hasATimeOfItsOwn(Attempt attempt) {
        var zone = attempt.country().zone();
        return zone != null && Country.isOfAPlace(zone);
    }

    /** The day it is where the country is, as far as that is known. */
    static LocalDate today(FoundingFile file, InstantSource clock) {
        var zone = file.country().zone();
        return LocalDate.ofInstant(clock.instant(), zone == null ? ZoneOffset.UTC : zone);
    }

    private static List<Rule<Attempt>> of(FoundingStep step) {
        return switch (step) {
            case COUNTRY -> COUNTRY;
            case LANGUAGES -> LANGUAGES;
            case DIMENSIONS -> DIMENSIONS;
            case PHASES -> PHASES;
            case PLACES -> PLACES;
            case POLICIES -> POLICIES;
            case COORDINATION -> COORDINATION;
            case SECRETARIAT -> SECRETARIAT;
        };
    }

    private static <T> boolean areCodes(List<T> all, Function<T, String> code) {
        return areDifferent(all, code) && all.stream().map(code).allMatch(Coded::fits);
    }

    private static <T, K> boolean areDifferent(List<T> all, Function<T, K> key) {
        return all.stream().map(key).distinct().count() == all.size();
    }

    /** Everything of it is said, or nothing. */
    private static boolean coordinatesOrNot(Attempt attempt) {
        var plan = attempt.file().coordination();
        return plan == null
                || (plan.form() != null
                        && Stream.of(plan.name(), plan.chair(), plan.meetings()).allMatch(attempt::isNamed));
    }

    private static boolean coversCountries(Attempt attempt) {
        return !attempt.covered().isEmpty()
                && attempt.covered().stream().allMatch(CoveredCountry::isKnown)
                && areDifferent(attempt.covered(), CoveredCountry::twoLetters);
    }

    /** Each place lies in one that is listed before it, so that none lies in itself. */
    private static boolean stand(List<Place> places) {
        var known = new HashSet<String>();
        for (var place : places) {
            if (place.parent() != null && !known.contains(place.parent())) {
                return false;
            }
            known.add(place.code());
        }
        return true;
    }

    /** Met by a day that has come, on evidence in every language; or not met, with nothing said. */
    private static boolean isFounded(ExitPlan exit, Attempt attempt) {
        return exit.metSince() == null
                ? exit.evidence() == null
                : !exit.metSince().isAfter(attempt.today()) && attempt.isNamed(exit.evidence());
    }

    private static boolean isWhole(FirstPerson person, Attempt attempt) {
        return !person.name().isBlank()
                && MailAddress.fits(person.email())
                && attempt.country().languages().contains(person.language());
    }

    private static String address(FirstPerson person) {
        return MailAddress.kept(person.email());
    }
}
