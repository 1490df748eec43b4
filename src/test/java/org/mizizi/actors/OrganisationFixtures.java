package org.mizizi.actors;

import java.util.List;
import java.util.UUID;
import org.mizizi.TestCountry;
import org.mizizi.actors.OrganisationChange.OrganisationChangeId;
import org.mizizi.shared.LocalizedText;

/** Organisations that the administrator of the small country proposes, each with a name of its own. */
public class OrganisationFixtures {

    private final OrganisationChanges changes;
    private final TestCountry country;

    OrganisationFixtures(OrganisationChanges changes, TestCountry country) {
        this.changes = changes;
        this.country = country;
    }

    public static NewOrganisation something() {
        return called("Network " + UUID.randomUUID());
    }

    public static NewOrganisation called(String name) {
        return new NewOrganisation(OrganisationKind.CIVIL_SOCIETY, LocalizedText.of("en", name), null);
    }

    public OrganisationChangeId proposed() {
        return proposed(something());
    }

    public OrganisationChangeId proposed(NewOrganisation... wanted) {
        return country.as(
                "sami",
                () -> changes.propose(List.of(wanted), LocalizedText.of("en", "Named in the official journal")));
    }

    /** What two people have let in. */
    public void entered(NewOrganisation... wanted) {
        var change = proposed(wanted);
        country.as("nadia", () -> changes.confirm(change));
    }
}
