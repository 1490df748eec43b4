package org.mizizi.rounds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Refusal;

/** The days on which a body of the government takes no new requests, and why; everyone reads it. */
public record Moratorium(
        MoratoriumId id,
        OrganisationId organisation,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalizedText reason,
        @Nullable Instant endedAt) {

    /** Identifies a moratorium. */
    public record MoratoriumId(UUID value) implements Identifier {

        static MoratoriumId next() {
            return new MoratoriumId(Identifier.next());
        }
    }

    /** The same as {@code rounds.paused_on} in SQL. */
    public boolean isInForceOn(LocalDate day) {
        return endedAt == null && !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** Whether it has ended, by its last day or before. */
    public boolean isOverOn(LocalDate day) {
        return endedAt != null || day.isAfter(lastDay);
    }

    /** Why nothing new can be asked of this body. */
    Refusal refusal(LocalizedText called) {
        return Refusal.of("round.paused", called, firstDay, lastDay, reason);
    }
}
