package org.mizizi.country;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything a country brings when its portal is set up. */
public record Foundation(
        Country country,
        List<CoveredCountry> covered,
        List<SpokenLanguage> spoken,
        @Nullable Coordination coordination,
        List<Dimension> dimensions,
        List<Phase> phases,
        List<Place> places,
        List<Policy> policies,
        List<ApprovalRule> approvalRules,
        List<CountryNotice> notices,
        List<ExitCriterion> exitCriteria) {}
