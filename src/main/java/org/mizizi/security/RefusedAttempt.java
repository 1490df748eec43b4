package org.mizizi.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;

/**
 * That somebody was refused something, without a word of theirs: no person and no organisation where one may speak under
 * protection, and no right where what was sent belongs to no page of theirs.
 */
public record RefusedAttempt(
        @Nullable PersonId person,
        @Nullable OrganisationId organisation,
        @Nullable Right right,
        String objection,
        Instant at) {

    /** What everybody reads to whom the power table objects. */
    static final String NOT_YOUR_ROLE = "not-your-role";
}
