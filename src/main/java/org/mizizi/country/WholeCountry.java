package org.mizizi.country;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

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

    /** Since when something is retired on a day, or from which later day it will be. */
    Optional<Retirement> retirement(Retirement.Part part, String code, LocalDate day) {
        return retirements.stream()
                .filter(retirement ->
                        retirement.part() == part && retirement.code().equals(code))
                .filter(retirement -> retirement.reaches(day))
                .min(Comparator.comparing(Retirement::since));
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
