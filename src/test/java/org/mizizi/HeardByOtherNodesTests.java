package org.mizizi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mizizi.actors.MembershipFixtures;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.OrganisationFixtures;
import org.mizizi.actors.Organisations;
import org.mizizi.administration.CountryChangeFixtures;
import org.mizizi.country.Amendment.SettingAmendment;
import org.mizizi.country.Countries;
import org.mizizi.country.Setting;
import org.mizizi.security.ActingAs;
import org.mizizi.security.Actor;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What one node changes is read on the other within seconds, though each keeps it in memory (ADR 19). */
@PortalTest
@Import({OrganisationFixtures.class, MembershipFixtures.class, CountryChangeFixtures.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeardByOtherNodesTests {

    /** Far less than the half minute after which a membership would be read anew by itself. */
    private static final Duration SECONDS = Duration.ofSeconds(10);

    @Autowired
    Environment environment;

    @Autowired
    Organisations organisations;

    @Autowired
    OrganisationFixtures register;

    @Autowired
    MembershipFixtures memberships;

    @Autowired
    CountryChangeFixtures countryChanges;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient jdbc;

    private SecondNode second;

    @BeforeAll
    void anotherNodeIsThere() {
        second = SecondNode.beside(environment);
        await().atMost(SECONDS).until(() -> connections() == 2);
    }

    @AfterAll
    void itGoes() {
        second.close();
    }

    @Test
    void anOrganisationIsInTheDirectoryOfTheOtherNode() {
        var name = readThenEntered();
        within().until(() -> isKnown(second.bean(Organisations.class), name));
    }

    @Test
    void aRuleOfTheCountryIsKnownToTheOtherNode() {
        var others = second.bean(Countries.class);
        var before = others.settings();
        countryChanges.confirmed(new SettingAmendment(Setting.DAYS_OF_A_ROUND, 35), countryChanges.tomorrow());
        within().until(() -> others.settings().size() == before.size() + 1);
    }

    @Test
    void aRoleThatWasTakenIsTakenOnTheOtherNode_T11() {
        var account = memberships.another(Role.AUDITOR);
        var person = onTheOther(account).person();
        assertThat(onTheOther(account).roles()).containsExactly(Role.AUDITOR);
        memberships.gone(person, Role.AUDITOR);
        within().until(() -> onTheOther(account).roles().contains(Role.OBSERVER));
    }

    /** The two nodes hear nothing of what happens now, and make up for it. */
    @Test
    void whatWasMissedWhileTheConnectionWasCutIsKnownOnceItIsBack() {
        assertThat(cut()).isEqualTo(2);
        var missed = readThenEntered();
        within().until(() -> isKnown(second.bean(Organisations.class), missed));
        within().until(() -> connections() == 2);
        var heard = readThenEntered();
        within().until(() -> isKnown(second.bean(Organisations.class), heard));
    }

    /** Who reads while something is entered keeps the list as it was no longer than that. */
    @Test
    void theDirectoryIsNotKeptFromBeforeTheCommit() {
        var name = name();
        transaction.executeWithoutResult(_ -> {
            register.entered(OrganisationFixtures.called(name));
            assertThat(isKnown(organisations, name)).isTrue();
            assertThat(CompletableFuture.supplyAsync(() -> isKnown(organisations, name))
                            .join())
                    .isFalse();
        });
        assertThat(isKnown(organisations, name)).isTrue();
    }

    private String readThenEntered() {
        var name = name();
        assertThat(isKnown(second.bean(Organisations.class), name)).isFalse();
        register.entered(OrganisationFixtures.called(name));
        return name;
    }

    private static String name() {
        return "Network " + UUID.randomUUID();
    }

    private static ConditionFactory within() {
        return await().atMost(SECONDS);
    }

    private static boolean isKnown(Organisations node, String name) {
        return node.directory().stream().map(Organisation::name).anyMatch(known -> name.equals(known.original()));
    }

    private Actor onTheOther(DemoAccount account) {
        return ActingAs.person(account, () -> second.bean(CurrentActor.class).get());
    }

    private long connections() {
        return listening("pid").size();
    }

    private long cut() {
        return listening("pg_terminate_backend(pid)").size();
    }

    private List<String> listening(String wanted) {
        return jdbc.sql("select " + wanted + """
                        ::text from pg_stat_activity
                        where application_name = 'mizizi-changes' and datname = current_database()
                        """).query(String.class).list();
    }
}
