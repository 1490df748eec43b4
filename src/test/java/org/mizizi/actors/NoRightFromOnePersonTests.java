package org.mizizi.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.actors.MembershipFixtures.because;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.actors.Mandate.MandateId;
import org.mizizi.actors.MembershipChange.MembershipChangeId;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.Role;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.RefusedException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * random administration. Whatever one person tries, and however often, nobody has a right they had not; and whatever
 * several people do, behind every right that came or went stand two of them. The country is one of its own, as nobody can
 * say afterwards who is left in which role.
 */
@PortalTest
@Import(MembershipFixtures.class)
@TestPropertySource(properties = "test.country=where-rights-come-and-go")
class NoRightFromOnePersonTests {

    private static final int STEPS = 180;
    private static final List<String> ORGANISATIONS = List.of("ORG-0001", "ORG-0002", "ORG-0005", "ORG-0011");
    /** The database objects last, where a right went while somebody still works with it. */
    private static final List<Class<? extends RuntimeException>> OBJECTIONS = List.of(
            RefusedException.class,
            AccessDeniedException.class,
            NotFoundException.class,
            UncategorizedSQLException.class);

    private static final AtomicInteger CAME_OR_WENT = new AtomicInteger();

    @Autowired
    ByHand byHand;

    @Autowired
    MembershipChanges changes;

    @Autowired
    Organisations organisations;

    @Autowired
    Mandates mandates;

    @Autowired
    MembershipFixtures fixtures;

    @Autowired
    TestCountry country;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private TransactionTemplate nested = new TransactionTemplate();
    private List<DemoAccount> everyone = List.of();
    private int done;

    @BeforeEach
    void severalPeopleWithPower() {
        nested = new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        everyone = List.of(
                country.account("sami"),
                country.account("nadia"),
                fixtures.another(Role.ADMINISTRATOR),
                fixtures.another(Role.CONVENOR),
                country.account("amina"),
                country.account("grace"));
    }

    @Test
    void whateverOnePersonTriesNobodyHasAnotherRightThanBefore_R87() {
        for (var alone : everyone) {
            undone(() -> {
                fixtures.proposed("ORG-0002", Role.MINISTRY_OFFICER);
                settleEverythingOpen(alone);
                var before = rights();
                var random = new Random(everyone.indexOf(alone));
                for (var step = 0; step < STEPS; step++) {
                    MembershipFixtures.as(alone, () -> tried(random));
                }
                assertThat(rights()).as(alone.username()).isEqualTo(before);
            });
        }
        assertThat(done).as("steps that were allowed").isGreaterThan(everyone.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void behindEveryRightThatCameOrWentStandTwoPeople_R87(int seed) {
        undone(() -> {
            var before = rights();
            var random = new Random(seed);
            var came = new HashMap<String, String>();
            for (var step = 0; step < 3 * STEPS; step++) {
                var held = rights();
                var by = one(everyone, random);
                MembershipFixtures.as(by, () -> tried(random));
                difference(held, rights()).forEach(right -> came.put(right, by.username()));
            }
            CAME_OR_WENT.addAndGet(came.size());
            assertThat(difference(before, rights()))
                    .allSatisfy(
                            right -> assertThat(peopleBehind(right)).as(right).hasSizeGreaterThanOrEqualTo(2));
        });
    }

    @AfterAll
    static void someRightsCameOrWent() {
        assertThat(CAME_OR_WENT).as("rights that came or went").hasPositiveValue();
    }

    /** Nothing that others left open is there to be completed by one. */
    private void settleEverythingOpen(DemoAccount alone) {
        var other = alone.username().equals("nadia") ? everyone.get(3) : everyone.get(1);
        MembershipFixtures.as(other, () -> open().forEach(change -> changes.refuse(change, because("Not now"))));
        byHand.write(jdbc.sql(
                "update actors.mandate set state = 'WITHDRAWN', withdrawn_by = claimed_by where state = 'CLAIMED'"));
    }

    private void undone(Runnable work) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            work.run();
        });
    }

    private void tried(Random random) {
        try {
            nested.executeWithoutResult(_ -> anything(random));
            done++;
        } catch (RuntimeException objection) {
            assertThat(OBJECTIONS).contains(objection.getClass());
        }
    }

    private void anything(Random random) {
        switch (random.nextInt(12)) {
            case 0 -> changes.proposeBegin(wanted(random), because("For a reason"));
            case 1 -> {
                var member = one(members(), random);
                changes.proposeEnd(member, one(List.of(Role.values()), random), because("For a reason"));
            }
            case 2, 3 -> changes.confirm(one(known(), random));
            case 4 -> changes.refuse(one(known(), random), because("Not this one"));
            case 5 -> changes.withdraw(one(known(), random));
            case 6 -> organisations.registerFounder(founder(random));
            case 7 -> mandates.claim(MandateFixtures.mandate("People " + random.nextInt()));
            default -> judge(one(everyMandate(), random), random);
        }
    }

    private void judge(MandateId mandate, Random random) {
        switch (random.nextInt(3)) {
            case 0 -> mandates.verify(mandate);
            case 1 -> mandates.endorse(mandate);
            default -> mandates.withdraw(mandate);
        }
    }

    private NewMembership wanted(Random random) {
        var name = random.nextBoolean()
                ? "random-" + random.nextInt(5)
                : one(everyone, random).username();
        return fixtures.called(name, one(ORGANISATIONS, random), one(List.of(Role.values()), random));
    }

    private Member founder(Random random) {
        return new Member(
                new PersonId(Identifier.next()),
                "founder-" + random.nextInt(1_000),
                "Founder",
                null,
                "en",
                country.organisation(one(ORGANISATIONS, random)).id(),
                Set.of(one(List.of(Role.values()), random)),
                true);
    }

    /** Every role of every member, and every verified mandate. */
    private Set<String> rights() {
        return new TreeSet<>(jdbc.sql("""
                        select 'member ' || id || ' ' || unnest(roles) from actors.member where verified
                        union all
                        select 'mandate ' || id from actors.mandate where state = 'VERIFIED'
                        """).query(String.class).list());
    }

    private static Set<String> difference(Set<String> before, Set<String> after) {
        var either = new TreeSet<>(before);
        either.addAll(after);
        either.removeIf(right -> before.contains(right) && after.contains(right));
        return either;
    }

    private Set<UUID> peopleBehind(String right) {
        var parts = right.split(" ", -1);
        var id = UUID.fromString(parts[1]);
        var sql = Map.of(
                "member",
                """
                select unnest(array[proposed_by, settled_by]) from actors.membership_change c
                where person = :id and state = 'CONFIRMED' and role = :role
                """,
                "mandate",
                "select unnest(array[claimed_by, verified_by]) from actors.mandate where id = :id");
        var statement = jdbc.sql(sql.getOrDefault(parts[0], "")).param("id", id);
        return (parts.length > 2 ? statement.param("role", parts[2]) : statement)
                .query(UUID.class)
                .set();
    }

    private List<MembershipChangeId> open() {
        return jdbc
                .sql("select id from actors.membership_change where state = 'PROPOSED'")
                .query(UUID.class)
                .list()
                .stream()
                .map(MembershipChangeId::new)
                .toList();
    }

    private List<MembershipChangeId> known() {
        var ids = new ArrayList<>(open());
        ids.add(new MembershipChangeId(Identifier.next()));
        return ids;
    }

    private List<PersonId> members() {
        return jdbc.sql("select id from actors.member order by id").query(UUID.class).list().stream()
                .map(PersonId::new)
                .toList();
    }

    private List<MandateId> everyMandate() {
        return jdbc.sql("select id from actors.mandate order by id").query(UUID.class).list().stream()
                .map(MandateId::new)
                .toList();
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
