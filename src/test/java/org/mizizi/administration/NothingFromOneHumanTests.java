package org.mizizi.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.actors.MembershipFixtures.because;
import static org.mizizi.administration.CountryChangeFixtures.everywhere;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.actors.Deputies;
import org.mizizi.actors.Deputy.DeputyId;
import org.mizizi.actors.MembershipChange.MembershipChangeId;
import org.mizizi.actors.MembershipChanges;
import org.mizizi.actors.MembershipFixtures;
import org.mizizi.actors.NewDeputy;
import org.mizizi.actors.NewMembership;
import org.mizizi.actors.OrganisationChange.OrganisationChangeId;
import org.mizizi.actors.OrganisationChanges;
import org.mizizi.actors.OrganisationFixtures;
import org.mizizi.actors.OwnOrganisations;
import org.mizizi.actors.Suspensions;
import org.mizizi.administration.CountryChange.CountryChangeId;
import org.mizizi.country.Amendment;
import org.mizizi.country.Amendment.CoveredAmendment;
import org.mizizi.country.Amendment.DimensionAmendment;
import org.mizizi.country.Amendment.LanguageAmendment;
import org.mizizi.country.Amendment.NameAmendment;
import org.mizizi.country.Amendment.PlacesAmendment;
import org.mizizi.country.Amendment.RuleAmendment;
import org.mizizi.country.Amendment.SettingAmendment;
import org.mizizi.country.Amendment.TimeAndMoneyAmendment;
import org.mizizi.country.Countries;
import org.mizizi.country.CoveredCountry;
import org.mizizi.country.Phase;
import org.mizizi.country.Place;
import org.mizizi.country.Setting;
import org.mizizi.country.SpokenLanguage.Direction;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.Role;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.RefusedException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;

/**
 * random administration of everything that two people change: who acts for whom and in whose place, the register,
 * and what the country is made of. No step but the confirmation of what another human proposed changes any of it. The
 * country is one of its own, as nobody can say afterwards what has become of it.
 */
@PortalTest
@Import({MembershipFixtures.class, OrganisationFixtures.class})
@TestPropertySource(properties = "test.country=where-anything-is-tried")
class NothingFromOneHumanTests {

    private static final int STEPS = 250;
    private static final List<String> ORGANISATIONS = List.of("ORG-0001", "ORG-0002", "ORG-0005", "ORG-0006");
    private static final List<Class<? extends RuntimeException>> OBJECTIONS = List.of(
            RefusedException.class,
            AccessDeniedException.class,
            NotFoundException.class,
            UncategorizedSQLException.class);

    private record Held(PersonId person, UUID organisation, Role role) {}

    private record Open(String table, UUID id, String proposer) {}

    @Autowired
    MembershipChanges memberships;

    @Autowired
    MembershipFixtures fixtures;

    @Autowired
    Deputies deputies;

    @Autowired
    Suspensions suspensions;

    @Autowired
    OrganisationChanges register;

    @Autowired
    OwnOrganisations own;

    @Autowired
    CountryChanges changes;

    @Autowired
    Countries countries;

    @Autowired
    TestCountry country;

    @Autowired
    JdbcClient jdbc;

    private List<DemoAccount> everyone = List.of();

    /** Two of each who may confirm, those whose organisations propose, and one human who acts for two of them. */
    @BeforeEach
    void severalPeopleWithPower() {
        var both = "both-" + UUID.randomUUID();
        for (var role : List.of(Role.MINISTRY_OFFICER, Role.CIVIL_SOCIETY_REPRESENTATIVE)) {
            var organisation = role == Role.MINISTRY_OFFICER ? "ORG-0002" : "ORG-0006";
            fixtures.begun(
                    fixtures.called(both, country.organisation(organisation).id(), role));
        }
        everyone = List.of(
                fixtures.another(Role.ADMINISTRATOR),
                fixtures.another(Role.ADMINISTRATOR),
                fixtures.another(Role.CONVENOR),
                fixtures.another(Role.CONVENOR),
                country.account("salma"),
                country.account("grace"),
                new DemoAccount(both, both, Set.of(Role.MINISTRY_OFFICER, Role.CIVIL_SOCIETY_REPRESENTATIVE)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void onlyTheConfirmationOfWhatAnotherHumanProposedChangesAnything_R87(int seed) {
        var random = new Random(seed);
        var changed = new TreeSet<String>();
        for (var step = 0; step < STEPS; step++) {
            var by = one(everyone, random);
            var before = facts();
            if (random.nextInt(3) > 0) {
                MembershipFixtures.as(by, () -> tried(() -> propose(random)));
                assertThat(facts()).as("%s proposes", by.username()).isEqualTo(before);
            } else {
                var open = open();
                if (!open.isEmpty()) {
                    var change = one(open, random);
                    MembershipFixtures.as(by, () -> tried(() -> settle(change, random)));
                    var came = difference(before, facts());
                    assertThat(came.isEmpty() || !change.proposer().equals(DemoAccount.subjectOf(by.username())))
                            .as("%s settles %s", by.username(), change)
                            .isTrue();
                    came.forEach(fact -> changed.add(fact.split(" ", -1)[0]));
                }
            }
        }
        assertThat(changed).as("kinds of what was changed by two").hasSizeGreaterThan(5);
    }

    @Test
    void whateverOneHumanTriesNothingIsAnotherThanBefore_R87() {
        for (var alone : everyone) {
            withdrawn();
            var before = facts();
            var random = new Random(everyone.indexOf(alone));
            for (var step = 0; step < STEPS; step++) {
                MembershipFixtures.as(
                        alone,
                        () -> tried(() -> {
                            if (random.nextInt(3) > 0) {
                                propose(random);
                            } else {
                                ifAny(open(), random, change -> settle(change, random));
                            }
                        }));
            }
            assertThat(facts()).as(alone.username()).isEqualTo(before);
        }
    }

    /** Nothing that others left open is there to be completed by one. */
    private void withdrawn() {
        for (var change : open()) {
            everyone.stream()
                    .filter(one -> change.proposer().equals(DemoAccount.subjectOf(one.username())))
                    .forEach(proposer -> MembershipFixtures.as(proposer, () -> tried(() -> withdraw(change))));
        }
        assertThat(open()).isEmpty();
    }

    private static void tried(Runnable act) {
        try {
            act.run();
        } catch (RuntimeException objection) {
            assertThat(OBJECTIONS).as(objection.toString()).contains(objection.getClass());
        }
    }

    private void propose(Random random) {
        switch (random.nextInt(16)) {
            case 0, 1 -> memberships.proposeBegin(wanted(random), because("For a reason"));
            case 2, 3 -> {
                var held = one(roles(), random);
                memberships.proposeEnd(held.person(), held.role(), because("For a reason"));
            }
            case 4, 5 -> {
                var away = one(roles(), random);
                var deputy = fixtures.called(name(random), new OrganisationId(away.organisation()), away.role());
                deputies.propose(
                        new NewDeputy(
                                deputy,
                                away.person(),
                                countries.today(),
                                countries.today().plusDays(3)),
                        because("Away"));
            }
            case 6 ->
                ifAny(ids("actors.deputy"), random, id -> deputies.proposeRecall(new DeputyId(id), because("Back")));
            case 7 -> suspensions.proposeLift(one(roles(), random).person(), because("It was wrong"));
            case 8 -> {
                if (random.nextInt(5) == 0) {
                    suspensions.suspend(one(roles(), random).person(), because("At once"));
                }
            }
            case 9, 10 ->
                register.propose(List.of(OrganisationFixtures.something()), because("Named in the official journal"));
            case 11 ->
                ifAny(
                        ids("actors.organisation where name::text like '%Network %'"),
                        random,
                        id -> register.proposeClosing(new OrganisationId(id), because("Over")));
            case 12 -> own.choose(organisation(random));
            default ->
                changes.propose(amendment(random), countries.today().plusDays(random.nextInt(2)), because("Decided"));
        }
    }

    private Amendment amendment(Random random) {
        var code = "random-" + random.nextInt(1_000);
        var name = everywhere("Called " + random.nextInt(1_000));
        return switch (random.nextInt(8)) {
            case 0 -> new SettingAmendment(one(Arrays.asList(Setting.values()), random), 7 + random.nextInt(10));
            case 1 -> new RuleAmendment(one(Arrays.asList(Phase.Code.values()), random), random.nextInt(5));
            case 2 -> new DimensionAmendment(code, name, List.of());
            case 3 -> new PlacesAmendment(List.of(new Place(code, name, null)));
            case 4 -> new NameAmendment(name, null);
            case 5 -> CoveredAmendment.of(CoveredCountry.of(one(List.of("LBR", "GIN", "SLE"), random)));
            case 6 -> new LanguageAmendment(one(List.of("kri", "kpe", "men"), random), name, Direction.LEFT_TO_RIGHT);
            default ->
                new TimeAndMoneyAmendment(
                        ZoneId.of("Africa/Nairobi"), Currency.getInstance(one(List.of("KES", "USD"), random)));
        };
    }

    private void settle(Open change, Random random) {
        switch (random.nextInt(8)) {
            case 0 -> withdraw(change);
            case 1 -> refuse(change);
            default -> confirm(change);
        }
    }

    private void confirm(Open change) {
        switch (change.table()) {
            case "membership" -> memberships.confirm(new MembershipChangeId(change.id()));
            case "organisation" -> register.confirm(new OrganisationChangeId(change.id()));
            default -> changes.confirm(new CountryChangeId(change.id()));
        }
    }

    private void refuse(Open change) {
        switch (change.table()) {
            case "membership" -> memberships.refuse(new MembershipChangeId(change.id()), because("Not this one"));
            case "organisation" -> register.refuse(new OrganisationChangeId(change.id()), because("Not this one"));
            default -> changes.refuse(new CountryChangeId(change.id()), because("Not this one"));
        }
    }

    private void withdraw(Open change) {
        switch (change.table()) {
            case "membership" -> memberships.withdraw(new MembershipChangeId(change.id()));
            case "organisation" -> register.withdraw(new OrganisationChangeId(change.id()));
            default -> changes.withdraw(new CountryChangeId(change.id()));
        }
    }

    private List<Open> open() {
        return jdbc.sql("""
                        select 'membership' as "table", c.id, m.subject as proposer
                        from actors.membership_change c join actors.member m on m.id = c.proposed_by where c.state = 'PROPOSED'
                        union all
                        select 'organisation', c.id, m.subject
                        from actors.organisation_change c join actors.member m on m.id = c.proposed_by where c.state = 'PROPOSED'
                        union all
                        select 'country', c.id, m.subject
                        from administration.country_change c join actors.member m on m.id = c.proposed_by where c.state = 'PROPOSED'
                        order by 1, 2
                        """).query(Open.class).list();
    }

    /** All that nobody may change alone; who is suspended has lost nothing of it for good. */
    private Set<String> facts() {
        return new TreeSet<>(jdbc.sql("""
                        select 'member ' || id || ' ' || unnest(roles) from actors.member where verified
                        union all select 'deputy ' || id || coalesce(recalled_at::text, '') from actors.deputy
                        union all select 'lifted ' || id || state from actors.membership_change where kind = 'LIFT' and state = 'CONFIRMED'
                        union all select 'organisation ' || id || coalesce(ended_at::text, '') || name::text from actors.organisation
                        union all select 'setting ' || s::text from country.setting s
                        union all select 'rule ' || r::text from country.approval_rule r
                        union all select 'phase ' || p::text from country.phase p
                        union all select 'dimension ' || d::text from country.dimension d
                        union all select 'policy ' || p::text from country.policy p
                        union all select 'place ' || p::text from country.place p
                        union all select 'criterion ' || e::text from country.exit_criterion e
                        union all select 'retired ' || r::text from country.retirement r
                        union all select 'brought back ' || r::text from country.restoration r
                        union all select 'covered ' || c::text from country.covered_country c
                        union all select 'language ' || l::text from country.spoken_language l
                        union all select 'coordination ' || c::text from country.coordination c
                        union all select 'notice ' || n::text from country.notice n
                        union all select 'country ' || (to_jsonb(c) - 'version')::text from country.country c
                        union all select 'change ' || id from administration.country_change where state = 'CONFIRMED'
                        """).query(String.class).list());
    }

    private static Set<String> difference(Set<String> before, Set<String> after) {
        var either = new TreeSet<>(before);
        either.addAll(after);
        either.removeIf(fact -> before.contains(fact) && after.contains(fact));
        return either;
    }

    private String name(Random random) {
        return random.nextBoolean()
                ? "random-" + random.nextInt(5)
                : one(everyone, random).username();
    }

    private OrganisationId organisation(Random random) {
        return country.organisation(one(ORGANISATIONS, random)).id();
    }

    private NewMembership wanted(Random random) {
        var organisation = country.organisation(one(ORGANISATIONS, random));
        return fixtures.called(
                name(random),
                organisation.id(),
                one(organisation.kind().roles().stream().sorted().toList(), random));
    }

    /** Without those of the two who let in the people of the next story. */
    private List<Held> roles() {
        return jdbc.sql("""
                        select id as person, organisation, unnest(roles) as role from actors.member
                        where name not in ('sami', 'nadia') order by 1, 3
                        """)
                .query((row, _) -> new Held(
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getObject("organisation", UUID.class),
                        Role.valueOf(row.getString("role"))))
                .list();
    }

    private List<UUID> ids(String table) {
        return jdbc.sql("select id from " + table + " order by id")
                .query(UUID.class)
                .list();
    }

    private static <T> void ifAny(List<T> of, Random random, Consumer<T> act) {
        if (!of.isEmpty()) {
            act.accept(one(of, random));
        }
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
