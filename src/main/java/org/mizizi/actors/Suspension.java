package org.mizizi.actors;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;

/** That a human has no rights up to a day, in whichever organisation, as one person said at once: who, why, and as which member. */
public record Suspension(
        SuspensionId id,
        PersonId person,
        String subject,
        String name,
        OrganisationId organisation,
        LocalizedText reason,
        PersonId suspendedBy,
        String suspenderName,
        boolean suspenderDeputised,
        Instant suspendedAt,
        LocalDate lastDay) {

    /** Identifies a suspension. */
    public record SuspensionId(UUID value) implements Identifier {}
}
