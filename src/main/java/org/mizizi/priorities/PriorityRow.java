package org.mizizi.priorities;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mizizi.priorities.Priority.PriorityId;
import org.mizizi.shared.LocalizedText;

/**
 * A priority in the register, with what stands behind it: its inputs, how many organisations are named by them, how many
 * of the inputs' owners confirmed or disputed that it says what they said, and how many speak under a contested mandate
 * shown and counted apart, never dropped).
 */
public record PriorityRow(
        PriorityId id,
        String reference,
        LocalizedText title,
        LocalizedText summary,
        String dimension,
        PriorityState state,
        @Nullable LocalizedText reason,
        @Nullable String mergedInto,
        @Nullable String splitFrom,
        Instant createdAt,
        int inputs,
        int organisations,
        int confirmed,
        int disputed,
        int contested) {}
