package org.mizizi.rounds;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.shared.LocalizedText;

/** A round in a list, as it is at the moment of reading; {@code mine} tells whether the reader's organisation is invited. */
public record RoundRow(
        RoundId id,
        String reference,
        RoundPurpose purpose,
        LocalizedText title,
        LocalizedText description,
        Instant opensAt,
        Instant closesAt,
        RoundPhase phase,
        @Nullable UUID subject,
        int invited,
        boolean mine) {

    public boolean isOpen() {
        return phase == RoundPhase.OPEN;
    }
}
