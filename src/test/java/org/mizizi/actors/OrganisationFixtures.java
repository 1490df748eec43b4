package org.mizizi.actors;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mizizi.TestCountry;
import org.mizizi.actors.OrganisationChange.OrganisationChangeId;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.Role;
import org.mizizi.shared.LocalizedText;

/** Organisations that the administrator of the small country proposes, each with a name of its own. */
public class OrganisationFixtures {

    private final OrganisationChanges changes;
    private final Organisations organisations;
    private final MembershipChanges memberships;
    private final TestCountry country;

    OrganisationFixtures(
            OrganisationChanges changes,
            Organisations organisations,
            MembershipChanges memberships,
            TestCountry country) {
        this.changes = changes;
        this.organisations = organisations;
        this.memberships = memberships;
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

    /** An organisation of this kind, which two people have let in. */
    public Organisation entered(OrganisationKind kind) {
        var name = LocalizedText.of("en", kind + " " + UUID.randomUUID());
        entered(new NewOrganisation(kind, name, null));
        return organisations.directory().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Somebody whom two people have let in to act for an organisation. */
    public DemoAccount member(Organisation organisation, Role role) {
        var name = "new-" + UUID.randomUUID();
        var wanted = new NewMembership(DemoAccount.subjectOf(name), name, null, "en", organisation.id(), role);
        var change =
                country.as("sami", () -> memberships.proposeBegin(wanted, LocalizedText.of("en", "Named by letter")));
        country.as("nadia", () -> memberships.confirm(change));
        return new DemoAccount(name, name, Set.of(role));
    }

    /** What two people have let in. */
    public void entered(NewOrganisation... wanted) {
        var change = proposed(wanted);
        country.as("nadia", () -> changes.confirm(change));
    }
}
