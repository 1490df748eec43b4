package org.mizizi.actors;

import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Side;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** An actor of the peace process, as everyone sees it. */
public record Organisation(
        OrganisationId id,
        String reference,
        OrganisationKind kind,
        @Written(Writing.NAME) LocalizedText name,
        @Written(Writing.SUMMARY) @Nullable LocalizedText description,
        boolean verified) {

    public Side side() {
        return kind.side();
    }
}
