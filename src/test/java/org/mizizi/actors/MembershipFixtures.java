package org.mizizi.actors;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mizizi.TestCountry;
import org.mizizi.actors.MembershipChange.MembershipChangeId;
import org.mizizi.security.ActingAs;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.Role;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Proposals of the administrator of the small country, each about a person of its own. */
public class MembershipFixtures {

    private final MembershipChanges changes;
    private final TestCountry country;
    private final JdbcClient jdbc;

    MembershipFixtures(MembershipChanges changes, TestCountry country, JdbcClient jdbc) {
        this.changes = changes;
        this.country = country;
        this.jdbc = jdbc;
    }

    public static LocalizedText because(String words) {
        return LocalizedText.of("en", words);
    }

    public NewMembership somebody(String organisation, Role role) {
        return called("new-" + UUID.randomUUID(), organisation, role);
    }

    NewMembership called(String username, String organisation, Role role) {
        return called(username, country.organisation(organisation).id(), role);
    }

    public NewMembership called(String username, OrganisationId organisation, Role role) {
        return new NewMembership(DemoAccount.subjectOf(username), username, null, "en", organisation, role);
    }

    public MembershipChangeId proposed(String organisation, Role role) {
        return proposed(somebody(organisation, role));
    }

    public MembershipChangeId proposed(NewMembership wanted) {
        return proposedBy("sami", wanted);
    }

    public MembershipChangeId proposedBy(String who, NewMembership wanted) {
        return country.as(who, () -> changes.proposeBegin(wanted, because("Named by letter")));
    }

    /** Somebody with this role in the secretariat, whom two people have let in. */
    public DemoAccount another(Role role) {
        var name = "new-" + UUID.randomUUID();
        var change = proposed(called(name, "ORG-0001", role));
        country.as("nadia", () -> changes.confirm(change));
        return new DemoAccount(name, name, Set.of(role));
    }

    /** Somebody whom two people let in, and let go again. */
    public PersonId former(NewMembership wanted) {
        return gone(begun(wanted), wanted.role());
    }

    public PersonId begun(NewMembership wanted) {
        var begin = proposed(wanted);
        country.as("nadia", () -> changes.confirm(begin));
        return country.as("amina", () -> changes.find(begin)).account().person();
    }

    public PersonId gone(PersonId person, Role role) {
        var end = country.as("sami", () -> changes.proposeEnd(person, role, because("Has left")));
        country.as("nadia", () -> changes.confirm(end));
        return person;
    }

    public static void as(DemoAccount account, Runnable work) {
        ActingAs.person(account, () -> {
            work.run();
            return true;
        });
    }

    PersonId known(String subject) {
        return new PersonId(jdbc.sql("select id from actors.member where subject = ?")
                .param(subject)
                .query(UUID.class)
                .single());
    }

    /** The roles by account, as the database holds them. */
    List<String> rolesOf(String subject) {
        return jdbc.sql("select unnest(roles) as role from actors.member where subject = ? and verified order by role")
                .param(subject)
                .query(String.class)
                .list();
    }
}
