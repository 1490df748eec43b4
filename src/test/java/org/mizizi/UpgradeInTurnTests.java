package org.mizizi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.sql.DriverManager;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mizizi.local.DatabaseAccess;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** a start does to the database what it may, or says in one line why not and what to do. */
@ExtendWith(OutputCaptureExtension.class)
class UpgradeInTurnTests {

    private static final String TURN = "select pg_advisory_lock(x'6d697a697a69'::bigint)";

    private static DatabaseAccess database;
    private static JdbcClient owner;

    @Configuration
    @ImportAutoConfiguration(LiquibaseAutoConfiguration.class)
    @Import(UpgradeInTurn.class)
    static class OnlyTheUpgrade {}

    @BeforeAll
    static void theDatabaseOfARunningPortal() throws Exception {
        database = TestDatabase.migrated();
        var login = database.owner();
        owner = JdbcClient.create(new DriverManagerDataSource(database.url(), login.user(), login.password()));
    }

    @Test
    void aVersionDoesNotTouchADatabaseThatANewerOneHasUpgraded_R6(CapturedOutput output) {
        owner.sql("""
                insert into databasechangelog (id, author, filename, dateexecuted, orderexecuted, exectype)
                values ('099-later', 'plans', 'db/changelog/plans/099-later.sql', '2027-02-01', 9999, 'EXECUTED')
                """).update();
        try {
            assertRefused(
                    output,
                    "The portal does not start: a newer version upgraded the database on 2027-02-01: this one does not"
                            + " know the step plans:099-later. Start that version or a later one, or restore a backup from before.");
        } finally {
            owner.sql("delete from databasechangelog where id = '099-later'").update();
        }
    }

    @Test
    void aStepThatReadsOtherwiseThanItWasDoneIsNamed_R6(CapturedOutput output) {
        var before = owner.sql("select md5sum from databasechangelog where id = '001-ledger'")
                .query(String.class)
                .single();
        owner.sql("update databasechangelog set md5sum = '9:00000000000000000000000000000000' where id = '001-ledger'")
                .update();
        try {
            assertRefused(output, "the step audit:001-ledger was done to the database on ");
        } finally {
            owner.sql("update databasechangelog set md5sum = :before where id = '001-ledger'")
                    .param("before", before)
                    .update();
        }
    }

    @Test
    void aLockThatAKilledNodeLeftStopsNobody_R4(CapturedOutput output) {
        owner.sql("update databasechangeloglock set locked = true, lockgranted = now(), lockedby = 'gone'")
                .update();

        start();

        assertThat(output).contains("had left the database locked: it is free again");
        assertThat(owner.sql("select locked from databasechangeloglock")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void whileAnotherNodeUpgradesNobodyElseDoesAndOnceItIsGoneTheNextOneMay_R4(CapturedOutput output) throws Exception {
        var login = database.owner();
        try (var other = DriverManager.getConnection(database.url(), login.user(), login.password());
                var statement = other.createStatement()) {
            statement.execute(TURN);

            assertRefused(
                    output,
                    "another node has been upgrading the database for 0 minutes; let it finish or stop it, then start"
                            + " this one again.",
                    "--mizizi.upgrade.longest-wait=200ms");
        }

        start();
    }

    @Test
    void aDatabaseThatIsNotThereIsSaidInOneLine_R6(CapturedOutput output) {
        assertThatException().isThrownBy(() -> start("--spring.liquibase.url=jdbc:postgresql://localhost:1/mizizi"));

        assertThat(output.getAll().lines().filter(line -> line.contains("The portal does not start")))
                .singleElement()
                .asString()
                .contains("the database does not answer; see that PostgreSQL runs");
    }

    private static void assertRefused(CapturedOutput output, String words, String... options) {
        assertThatException().isThrownBy(() -> start(options));
        assertThat(output.getAll().lines().filter(line -> line.contains("The portal does not start")))
                .singleElement()
                .asString()
                .contains(words);
        assertThat(output).doesNotContain("\tat ");
    }

    private static void start(String... options) {
        var login = database.owner();
        new SpringApplicationBuilder(OnlyTheUpgrade.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .properties(Map.of(
                        "mizizi.upgrade.longest-wait", "5s",
                        "spring.liquibase.url", database.url(),
                        "spring.liquibase.user", login.user(),
                        "spring.liquibase.password", login.password()))
                .run(options)
                .close();
    }
}
