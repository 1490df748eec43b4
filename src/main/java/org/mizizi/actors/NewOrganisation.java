package org.mizizi.actors;

import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** What is to enter the register; it gets its reference there once a second person has confirmed it. */
public record NewOrganisation(
        OrganisationKind kind,
        @Written(Writing.NAME) LocalizedText name,
        @Written(Writing.SUMMARY) @Nullable LocalizedText description) {

    /** As it stands in the register. */
    Organisation entered(OrganisationId id, String reference) {
        return new Organisation(id, reference, kind, name, description, true);
    }
}
