package org.mizizi.actors;

import static org.mizizi.actors.MembershipFixtures.because;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.mizizi.TestCountry;
import org.mizizi.actors.Deputy.DeputyId;
import org.mizizi.actors.MembershipChange.MembershipChangeId;
import org.mizizi.country.Countries;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.Role;

/** People who stand in for those of the small country, each a person of their own. */
public class DeputyFixtures {

    private final MembershipChanges changes;
    private final Deputies deputies;
    private final MembershipFixtures memberships;
    private final TestCountry country;
    private final Countries countries;

    DeputyFixtures(
            MembershipChanges changes,
            Deputies deputies,
            MembershipFixtures memberships,
            TestCountry country,
            Countries countries) {
        this.changes = changes;
        this.deputies = deputies;
        this.memberships = memberships;
        this.country = country;
        this.countries = countries;
    }

    /** Somebody with this role whom two people let in, so that tests do not stand in each other's way. */
    public NewMembership away(String organisation, Role role) {
        var away = memberships.somebody(organisation, role);
        memberships.begun(away);
        return away;
    }

    /** Somebody whom the portal does not know yet is to stand in, from today for some days. */
    public NewDeputy somebodyFor(NewMembership away, int days) {
        var username = "stand-in-" + UUID.randomUUID();
        var deputy = new NewMembership(
                DemoAccount.subjectOf(username), username, null, "en", away.organisation(), away.role());
        return of(deputy, away, today(), today().plusDays(days - 1L));
    }

    NewDeputy of(NewMembership deputy, NewMembership away, LocalDate first, LocalDate last) {
        return new NewDeputy(deputy, memberships.known(away.subject()), first, last);
    }

    LocalDate today() {
        return countries.today();
    }

    public MembershipChangeId proposed(NewDeputy wanted) {
        return country.as("sami", () -> deputies.propose(wanted, because("At a conference")));
    }

    public DeputyId named(NewDeputy wanted) {
        var change = proposed(wanted);
        country.as("nadia", () -> changes.confirm(change));
        return new DeputyId(change.value());
    }

    /** As the deputy comes in: the account claims the role of the one who is away. */
    public DemoAccount account(NewDeputy wanted) {
        return new DemoAccount(
                wanted.deputy().name(),
                wanted.deputy().name(),
                Set.of(wanted.deputy().role()));
    }
}
