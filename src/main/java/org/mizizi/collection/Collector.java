package org.mizizi.collection;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Refusal;

/**
 * A device with which inputs of one round are gathered. What it hands in is said by the member who made its key, for
 * the organisation for which they made it; it ends with the round, when it is revoked, and when they are no member any more.
 */
public record Collector(
        CollectorId id,
        RoundId round,
        OrganisationId organisation,
        PersonId person,
        String called,
        String userName,
        Instant madeAt,
        @Nullable Instant revokedAt,
        int handedIn) {

    /** Identifies a collector. */
    public record CollectorId(UUID value) implements Identifier {

        static CollectorId next() {
            return new CollectorId(Identifier.next());
        }
    }

    /** What is typed into the device, shown once. */
    public record DeviceKey(String userName, String secret) {}

    /** Why nothing is taken from it any more, if so; that its round is over says the round. */
    Optional<Refusal> objection() {
        return revokedAt == null ? Optional.empty() : Optional.of(Refusal.of("collection.revoked", revokedAt));
    }
}
