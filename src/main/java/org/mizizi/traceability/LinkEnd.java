package org.mizizi.traceability;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;

/** One end of a link in a list, as far as this reader may know it; the owner of a protected input is not told. */
public record LinkEnd(
        UUID id,
        NodeKind kind,
        String reference,
        LocalizedText title,
        @Nullable OrganisationId owner,
        NodeStanding standing) {}
