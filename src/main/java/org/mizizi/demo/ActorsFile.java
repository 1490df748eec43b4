package org.mizizi.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.Mandate.Choosing;
import org.mizizi.actors.NewOrganisation;
import org.mizizi.actors.OrganisationKind;
import org.mizizi.security.Role;
import org.mizizi.shared.LocalizedText;

/** actors.yaml: organisations, the people who act for them, what was proposed about both, and mandates. */
record ActorsFile(
        List<OrganisationEntry> organisations,
        List<MemberEntry> members,
        VisitorEntry visitor,
        List<MembershipEntry> memberships,
        List<ProposedEntry> proposedOrganisations,
        List<MandateEntry> mandates) {

    record OrganisationEntry(String reference, OrganisationKind kind, LocalizedText name, LocalizedText description) {}

    record MemberEntry(String username, String name, Role role, String organisation, String language) {}

    record VisitorEntry(String username, String name, LocalizedText standsFor) {}

    record MembershipEntry(
            String username,
            String name,
            Role role,
            String organisation,
            String language,
            LocalizedText reason,
            String by,
            int proposed,
            @Nullable String settledBy,
            @Nullable Integer refused,
            @Nullable LocalizedText answer) {}

    record ProposedEntry(
            List<NewOrganisation> organisations,
            LocalizedText reason,
            String by,
            int proposed,
            @Nullable String settledBy,
            @Nullable Integer refused,
            @Nullable LocalizedText answer) {}

    record MandateEntry(
            String organisation,
            String by,
            String place,
            LocalizedText constituency,
            Choosing chosen,
            LocalizedText howChosen,
            LocalizedText evidence,
            int from,
            int until,
            int claimed,
            @Nullable Integer verified,
            @Nullable ContestEntry contested,
            @Nullable String file) {}

    record ContestEntry(String by, int on, LocalizedText reason) {}

    static ActorsFile read() {
        return DemoFiles.read("actors", ActorsFile.class);
    }
}
