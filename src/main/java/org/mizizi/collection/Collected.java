package org.mizizi.collection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizizi.priorities.Input.InputId;
import org.mizizi.shared.Refusal;

/**
 * That an input was written down on a device without a network or on paper: on which day, as the device or the table
 * says, and whether whoever spoke has looked at these words since. Of protected authorship the day is not told.
 */
public record Collected(
        InputId input,
        Way way,
        @Nullable LocalDate writtenOn,
        Instant receivedAt,
        @Nullable Check check,
        @Nullable Instant checkedAt) {

    /** How it came. */
    public enum Way {
        DEVICE,
        /** From paper, in a table. */
        TABLE
    }

    /** What is said of the words with the code that whoever spoke was given. */
    public enum Check {
        CONFIRMED,
        DISPUTED
    }

    /** Why nothing else is said of these words, if so. */
    Optional<Refusal> objection() {
        return check == Check.DISPUTED && checkedAt != null
                ? Optional.of(Refusal.of("collection.disputed", checkedAt))
                : Optional.empty();
    }
}
