package org.mizizi.country;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That something of the country is named by nothing new from a day on; what has named it keeps it. It may be
 * brought back: {@code until} is the day from which it is in use again.
 */
public record Retirement(
        Part part, String code, LocalDate since, @Nullable LocalDate until) {

    /** What it is part of. */
    public enum Part {
        DIMENSION,
        POLICY,
        PLACE
    }

    /** Whether it is retired on a day. */
    public boolean holdsOn(LocalDate day) {
        return !since.isAfter(day) && reaches(day);
    }

    /** Whether it is retired on a day, or will be on a later one. */
    boolean reaches(LocalDate day) {
        return until == null || until.isAfter(day);
    }

    public boolean isForGood() {
        return until == null;
    }
}
