package org.mizizi.watching;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.mizizi.security.RefusedAttempt;
import org.mizizi.security.Right;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;

/** What is counted as the same: by the same person, for the same right and rule, within an hour; of nobody named, within a day. */
record Repeated(
        @Nullable PersonId person,
        @Nullable OrganisationId organisation,
        @Nullable Right right,
        String objection,
        Instant since) {

    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    static Repeated of(RefusedAttempt attempt) {
        return new Repeated(
                attempt.person(),
                attempt.organisation(),
                attempt.right(),
                attempt.objection(),
                attempt.at().truncatedTo(attempt.person() == null ? ChronoUnit.DAYS : ChronoUnit.HOURS));
    }

    /** The moment that is kept of an attempt: the middle of its day where the hour could give somebody away. */
    Instant moment(Instant at) {
        return person == null ? since.plus(HALF_A_DAY) : at;
    }
}
