package org.mizizi.country;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;

/** What the country is made of, with everything that is to hold from a later day. */
record WholeCountry(
        Country country,
        List<CoveredCountry> covered,
        List<SpokenLanguage> spoken,
        @Nullable Coordination coordination,
        List<Dimension> dimensions,
        List<Phase> phases,
        List<Place> places,
        List<Policy> policies,
        List<ApprovalRule> approvalRules,
        List<Setting.Dated> settings,
        List<CountryNotice> notices,
        List<ExitCriterion> exitCriteria,
        List<Retirement> retirements) {

    Optional<CountryNotice> notice(CountryNotice.Page page) {
        return notices.stream().filter(notice -> notice.code() == page).findFirst();
    }

    Optional<Retirement> retirement(Retirement.Part part, String code) {
        return retirements.stream()
                .filter(retirement ->
                        retirement.part() == part && retirement.code().equals(code))
                .findFirst();
    }

    boolean knows(Retirement.Part part, String code) {
        return switch (part) {
            case DIMENSION -> knowsDimension(code);
            case POLICY -> policies.stream().anyMatch(policy -> policy.code().equals(code));
            case PLACE -> places.stream().anyMatch(place -> place.code().equals(code));
        };
    }

    boolean knowsDimension(String code) {
        return dimensions.stream().anyMatch(dimension -> dimension.code().equals(code));
    }

    /** How many names have no words in this language, by the part of the country that they belong to. */
    SequencedMap<Amendment.Kind, Long> withoutWordsIn(String language) {
        var lacking = new LinkedHashMap<Amendment.Kind, Long>();
        count(lacking, Amendment.Kind.NAME, language, Stream.of(country.name()));
        count(lacking, Amendment.Kind.PHASE, language, phases.stream().map(Phase::evidence));
        count(lacking, Amendment.Kind.EXIT, language, exitCriteria.stream().map(ExitCriterion::criterion));
        count(lacking, Amendment.Kind.DIMENSION, language, dimensions.stream().map(Dimension::name));
        count(lacking, Amendment.Kind.POLICY, language, policies.stream().map(Policy::title));
        count(lacking, Amendment.Kind.PLACES, language, places.stream().map(Place::name));
        count(lacking, Amendment.Kind.LANGUAGE, language, spoken.stream().map(SpokenLanguage::name));
        count(
                lacking,
                Amendment.Kind.COORDINATION,
                language,
                Stream.ofNullable(coordination).map(Coordination::name));
        return lacking;
    }

    private static void count(
            Map<Amendment.Kind, Long> lacking, Amendment.Kind part, String language, Stream<LocalizedText> names) {
        var without = names.filter(name -> !name.texts().containsKey(language)).count();
        if (without > 0) {
            lacking.put(part, without);
        }
    }

    Optional<Phase> phase(Phase.Code code) {
        return phases.stream().filter(phase -> phase.code() == code).findFirst();
    }

    Optional<Phase> phaseOn(LocalDate day) {
        return phases.stream()
                .filter(phase -> !phase.startsOn().isAfter(day))
                .max(Comparator.comparing(Phase::startsOn));
    }

    Optional<ApprovalRule> ruleOf(Phase.Code phase, LocalDate day) {
        return approvalRules.stream()
                .filter(rule -> rule.phase() == phase && !rule.inForceFrom().isAfter(day))
                .max(Comparator.comparing(ApprovalRule::inForceFrom));
    }

    OptionalInt setting(Setting code, LocalDate day) {
        return settings.stream()
                .filter(setting ->
                        setting.code() == code && !setting.inForceFrom().isAfter(day))
                .max(Comparator.comparing(Setting.Dated::inForceFrom))
                .map(setting -> OptionalInt.of(setting.value()))
                .orElseGet(OptionalInt::empty);
    }
}
