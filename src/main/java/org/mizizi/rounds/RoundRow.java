package org.mizizi.rounds;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;

/** A round in a list; {@code mine} tells whether the reader's organisation is invited. */
public record RoundRow(
        RoundId id,
        String reference,
        RoundPurpose purpose,
        LocalizedText title,
        LocalizedText description,
        Instant opensAt,
        Instant closesAt,
        RoundState state,
        @Nullable UUID subject,
        int invited,
        boolean mine) {

    public boolean isOpenAt(Instant moment) {
        return state == RoundState.OPEN && !moment.isBefore(opensAt) && moment.isBefore(closesAt);
    }
}
