package org.mizizi.actors;

import org.jspecify.annotations.Nullable;
import org.mizizi.actors.OrganisationChange.OrganisationChangeId;
import org.mizizi.proposals.Course;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;

/** A change of the register of organisations as those read it who propose, confirm and check it. */
public record OrganisationChangeRow(
        OrganisationChangeId id,
        OrganisationChange.Kind kind,
        Content content,
        @Nullable OrganisationId organisation,
        @Nullable OrganisationId into,
        Course course) {

    /** The first of how many organisations. */
    public record Content(int size, LocalizedText firstName) {}
}
