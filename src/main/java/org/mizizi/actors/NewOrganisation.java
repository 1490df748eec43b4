package org.mizizi.actors;

import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** What is to enter the register, or to be told of what stands there; it gets its reference once a second person has confirmed it. */
public record NewOrganisation(
        OrganisationKind kind,
        @Written(Writing.NAME) LocalizedText name,
        @Written(Writing.SUMMARY) @Nullable LocalizedText description,
        @Nullable OrganisationProfile profile) {

    /** One of which nothing more is told. */
    public NewOrganisation(OrganisationKind kind, LocalizedText name, @Nullable LocalizedText description) {
        this(kind, name, description, OrganisationProfile.NONE);
    }

    public OrganisationProfile told() {
        return profile == null ? OrganisationProfile.NONE : profile;
    }

    /** As it stands in the register. */
    Organisation entered(OrganisationId id, String reference) {
        return new Organisation(id, reference, kind, name, description, true, told(), null);
    }
}
