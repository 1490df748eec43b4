package org.mizizi.plans;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.OrganisationId;

/**
 * A plan in a list. {@code contested}: a ministry does not find it humanitarian; {@code drafting} tells its own
 * organisation that a version is in writing. The title may be empty in a draft.
 */
public record PlanRow(
        PlanId id,
        String reference,
        OrganisationId organisation,
        PlanState state,
        int revision,
        String language,
        String title,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String currency,
        BigDecimal money,
        boolean humanitarian,
        boolean contested,
        @Nullable Instant submittedAt,
        int links,
        int confirmed,
        int partly,
        int disputed,
        boolean drafting) {}
