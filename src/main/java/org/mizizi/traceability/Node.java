package org.mizizi.traceability;

import java.util.UUID;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;

/** An end of links: an input, a priority, a goal or a plan, as the module that owns it last described it. */
public record Node(
        UUID id, NodeKind kind, String reference, OrganisationId owner, LocalizedText title, Standing standing) {}
