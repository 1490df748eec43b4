package org.mizizi.priorities;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mizizi.priorities.Priority.PriorityId;
import org.mizizi.shared.LocalizedText;

/** A priority in the register, with what stands behind it. */
public record PriorityRow(
        PriorityId id,
        String reference,
        PriorityText text,
        Fate fate,
        @Nullable String splitFrom,
        Instant createdAt,
        Behind behind) {

    /** What became of it; {@code mergedInto} is the reference of the priority of which it is now part. */
    public record Fate(
            PriorityState state,
            @Nullable LocalizedText reason,
            @Nullable String mergedInto) {}

    /**
     * Its inputs, how many organisations are named by them, how many of the inputs' owners confirmed or disputed that it
     * says what they said, and how many speak under a contested mandate (R-49: shown and counted apart, never dropped).
     */
    public record Behind(int inputs, int organisations, int confirmed, int disputed, int contested) {}

    public LocalizedText title() {
        return text.title();
    }

    public PriorityState state() {
        return fate.state();
    }
}
