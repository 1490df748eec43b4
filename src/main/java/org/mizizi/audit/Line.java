package org.mizizi.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;

/**
 * A line of the ledger as people read it. What protects its author, and every ballot, has only its day: no person, no time,
 * no number and no fingerprint, for the lines before and after would tell who it was. What it is about is told by its reference
 * and title, and the figures of a day by that day, as far as the ledger keeps them.
 */
public record Line(
        LocalDate day,
        @Nullable Long sequence,
        @Nullable Instant at,
        @Nullable UUID person,
        @Nullable UUID onBehalfOf,
        String action,
        String subjectKind,
        UUID subjectId,
        @Nullable String hash,
        String changed,
        @Nullable String reference,
        @Nullable LocalizedText title,
        @Nullable LocalDate ofDay) {

    private static final String STRATEGY = "strategies.strategy";

    /** Whether only a part of a strategy was changed; elsewhere the act says already what it changed. */
    public boolean changesPart() {
        return subjectKind.equals(STRATEGY) && !changed.equals(STRATEGY);
    }

    public boolean isUnnamed() {
        return person == null;
    }
}
