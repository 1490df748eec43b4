package org.mizizi.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Wording;

/**
 * How something read from a moment on, told by what changed: when, by what act and for which organisation. What protects
 * its author has a day only.
 */
public record EarlierVersion(
        LocalDate day, @Nullable Instant at, @Nullable OrganisationId onBehalfOf, String action, List<Change> changes) {

    public EarlierVersion {
        changes = List.copyOf(changes);
    }

    /** What names nobody is told once its day is over. */
    boolean isTold(LocalDate today) {
        return at != null || day.isBefore(today);
    }

    /** A column in one language, before and after; what was not there is empty. */
    public record Change(String column, Optional<Wording> before, Optional<Wording> now) {

        /** What stands there, or stood there last. */
        public Wording shown() {
            return now.or(this::before).orElseThrow();
        }
    }
}
