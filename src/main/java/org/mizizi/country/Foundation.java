package org.mizizi.country;

import java.util.List;

/** Everything a country brings when its portal is set up. */
public record Foundation(
        Country country,
        List<Dimension> dimensions,
        List<Phase> phases,
        List<Place> places,
        List<Policy> policies,
        List<ApprovalRule> approvalRules) {}
