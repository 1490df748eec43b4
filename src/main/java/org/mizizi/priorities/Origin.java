package org.mizizi.priorities;

import org.jspecify.annotations.Nullable;
import org.mizizi.shared.OrganisationId;
import org.mizizi.traceability.LinkAnswers;
import org.mizizi.traceability.LinkState;

/**
 * One of the inputs a priority comes from, and what its owner said of being part of it. The input itself is empty when its
 * author has taken it back: its place in the origins stays.
 */
public record Origin(
        String reference,
        LinkState state,
        OrganisationId claimedFor,
        LinkAnswers answers,
        @Nullable InputRow input) {}
