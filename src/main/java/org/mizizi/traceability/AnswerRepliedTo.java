package org.mizizi.traceability;

import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.traceability.Link.LinkId;

/** What a claimant has replied to, for the organisation that had answered. For the portal's own use, never shown. */
public record AnswerRepliedTo(
        LinkId link,
        OrganisationId organisation,
        String claimantReference,
        LocalizedText claimantTitle,
        String reference,
        LocalizedText title) {}
