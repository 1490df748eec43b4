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
        boolean verified,
        OrganisationProfile profile,
        @Nullable Ending ending) {

    /** One of which nothing more is told. */
    public Organisation(
            OrganisationId id,
            String reference,
            OrganisationKind kind,
            LocalizedText name,
            @Nullable LocalizedText description,
            boolean verified) {
        this(id, reference, kind, name, description, verified, OrganisationProfile.NONE, null);
    }

    public Side side() {
        return kind.side();
    }

    public boolean hasEnded() {
        return ending != null;
    }
}
