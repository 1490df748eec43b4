package org.mizizi.actors;

import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Side;

/** An actor of the peace process, as everyone sees it. */
public record Organisation(
        OrganisationId id,
        String reference,
        OrganisationKind kind,
        LocalizedText name,
        @Nullable LocalizedText description,
        boolean verified) {

    public Side side() {
        return kind.side();
    }
}
