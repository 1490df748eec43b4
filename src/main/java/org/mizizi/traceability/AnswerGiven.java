package org.mizizi.traceability;

import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.traceability.Link.LinkId;

/** What one of those asked has said of a claim, for the one who makes it. For the portal's own use, never shown. */
public record AnswerGiven(
        LinkId link,
        OrganisationId claimant,
        NodeKind kind,
        String claimantReference,
        LocalizedText claimantTitle,
        String reference,
        LocalizedText title,
        LinkState said) {}
