package org.mizizi.watching;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.security.Right;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;

/** What was refused to somebody within an hour: how often, and last when; of whoever may speak under protection only on which day. */
public record Refused(
        UUID id,
        @Nullable PersonId person,
        @Nullable String personName,
        @Nullable OrganisationId organisation,
        @Nullable Right asked,
        String objection,
        long times,
        Instant lastAt) {

    public boolean isNamed() {
        return person != null;
    }
}
