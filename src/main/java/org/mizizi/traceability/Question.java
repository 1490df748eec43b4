package org.mizizi.traceability;

import java.time.Instant;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.traceability.Link.LinkId;

/** "Does this reflect what you said?", put to one of those who are asked about the upstream end. For the portal's own use, never shown. */
public record Question(
        LinkId link,
        OrganisationId owner,
        boolean ownerShown,
        NodeKind claimant,
        String claimantReference,
        LocalizedText claimantTitle,
        String reference,
        LocalizedText title,
        Instant claimedAt,
        Instant dueAt) {}
