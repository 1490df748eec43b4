package org.mizizi.country;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** What shows, among others, that the country sustains its peace process without support from outside, as it stands from a day on. */
public record ExitCriterion(
        String code,
        LocalDate since,
        @Written(Writing.SUMMARY) LocalizedText criterion,
        Standing standing,
        @Written(Writing.SUMMARY) @Nullable LocalizedText evidence) {

    /** Whether it is met; one that is retired is told, and counts no more. */
    public enum Standing {
        OPEN,
        MET,
        RETIRED
    }

    ExitCriterion standingSince(LocalDate day) {
        return new ExitCriterion(code, day, criterion, standing, evidence);
    }
}
