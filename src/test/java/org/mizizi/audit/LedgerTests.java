package org.mizizi.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.PortalTest;
import org.mizizi.priorities.PrioritiesFixtures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** The ledger only grows (T73), and who gets at it with SQL all the same is found out (T72). */
@PortalTest
@Import(PrioritiesFixtures.class)
class LedgerTests {

    @TempDir
    Path folder;

    @Autowired
    JdbcClient application;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PrioritiesFixtures fixtures;

    @Value("${spring.datasource.url}")
    String url;

    @Value("${spring.datasource.username}")
    String reader;

    @Value("${spring.datasource.password}")
    String readersPassword;

    private SingleConnectionDataSource connection;
    private JdbcClient owner;

    @BeforeEach
    void somethingHappens(
            @Value("${spring.liquibase.user}") String user, @Value("${spring.liquibase.password}") String password) {
        fixtures.openRound();
        connection = new SingleConnectionDataSource(url, user, password, true);
        owner = JdbcClient.create(connection);
        owner.sql("create temporary table entry_as_it_was as select * from audit.entry")
                .update();
        owner.sql("create temporary table kept_as_it_was as select * from audit.kept")
                .update();
    }

    @AfterEach
    void asItWas() {
        withoutTheTrigger("delete from audit.kept");
        withoutTheTrigger("delete from audit.entry");
        withoutTheTrigger("insert into audit.entry select * from entry_as_it_was");
        withoutTheTrigger("insert into audit.kept select * from kept_as_it_was");
        connection.destroy();
    }

    @Test
    void anUntouchedLedgerIsIntact_T72() {
        var answer = verify(null);

        assertThat(answer.out()).startsWith("Intact: ").endsWith("head " + head());
        assertThat(answer.exit()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update audit.entry set action = 'Nothing' where sequence = 2                    | Broken at entry 2: ALTERED
            update audit.entry set person = gen_random_uuid() where sequence in (2, 3)      | Broken at entry 2: ALTERED
            update audit.entry set at = at - interval '1 day' where sequence = 3            | Broken at entry 3: ALTERED
            update audit.entry set after_hash = repeat('0', 64) where sequence = 1          | Broken at entry 1: ALTERED
            update audit.entry set hash = repeat('0', 64) where sequence = 2                | Broken at entry 2: ALTERED
            update audit.entry set previous_hash = repeat('0', 64) where sequence = 3       | Broken at entry 3: CHAIN
            delete from audit.entry where sequence = 2                                      | Broken at entry 2: GAP
            delete from audit.entry where sequence = 1                                      | Broken at entry 1: GAP
            """)
    void theFirstEntryThatDoesNotHoldIsNamed_T72(String change, String verdict) {
        withoutTheTrigger(change);

        var answer = verify(null);

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out().lines()).singleElement().asString().startsWith(verdict);
    }

    @Test
    void aTailThatWasCutOffIsSeenAgainstAHeadKeptBefore_T72() throws IOException {
        var count = entries();
        var heads = Files.writeString(folder.resolve("heads"), count + " " + head() + "\n");
        withoutTheTrigger("delete from audit.entry where sequence >= " + (count - 1));

        assertThat(verify(null).exit())
                .as("what is left holds together, but its subjects moved on")
                .isEqualTo(1);
        var answer = verify(heads);

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out()).startsWith("Broken at entry %d: HEAD".formatted(count - 1));
    }

    @Test
    void anotherHeadThanTheOneKeptIsSeen_T72() throws IOException {
        var heads = Files.writeString(folder.resolve("heads"), "2 " + "a".repeat(64) + "\n");

        assertThat(verify(heads).out()).startsWith("Broken at entry 2: HEAD");
    }

    @Test
    void whatIsNotAListOfHeadsIsRefused() throws IOException {
        var answer = verify(Files.writeString(folder.resolve("heads"), "yesterday\n"));

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err().lines())
                .containsExactly("The heads file cannot be read: expected 'number hash', found 'yesterday'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.entry set action = 'Nothing'",
                "delete from audit.entry",
                "truncate audit.entry",
                "drop table audit.entry",
                "alter table audit.entry disable trigger ledger_can_only_grow",
                "drop trigger ledger_can_only_grow on audit.entry",
                "create or replace function audit.refuse_change() returns trigger language sql as ''",
                "set session_replication_role = replica",
                "set role mizizi_owner"
            })
    void theApplicationCannotChangeTheLedger_T73(String change) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> application.sql(change).update())
                .havingRootCause()
                .withMessageMatching("(?s).*(permission denied|must be owner).*");
        assertThat(verify(null).exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update audit.entry set action = 'Nothing'", "delete from audit.entry", "truncate audit.entry"})
    void evenTheOwnerHasToTakeTheGuardAwayFirst_T73(String change) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> owner.sql(change).update())
                .havingRootCause()
                .withMessageContaining("The ledger can only grow");
    }

    /** However the application turns its checks: what nobody tells does not stay. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "set constraints all immediate / %s",
                "%s / set constraints all immediate",
                "%s / do 'begin perform audit.append(''[]''); end'",
                "savepoint once / %s / release savepoint once"
            })
    void whatTheLedgerIsNotToldOfIsNotCommitted_T73(String way) {
        var before = entries();

        assertThatException()
                .isThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    for (var statement : way.formatted("update actors.member set language = 'fr'")
                            .split(" / ", -1)) {
                        application.sql(statement).update();
                    }
                }))
                .havingRootCause()
                .withMessageContaining("the ledger is not told of");
        assertThat(entries()).isEqualTo(before);
    }

    private record Answer(int exit, String out, String err) {}

    private Answer verify(@Nullable Path heads) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var exit = VerifyCommand.run(
                url,
                reader,
                readersPassword,
                heads,
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));
        return new Answer(exit, out.toString(UTF_8).strip(), err.toString(UTF_8).strip());
    }

    private void withoutTheTrigger(String change) {
        owner.sql("alter table audit.entry disable trigger user").update();
        owner.sql("alter table audit.kept disable trigger user").update();
        owner.sql(change).update();
        owner.sql("alter table audit.kept enable trigger user").update();
        owner.sql("alter table audit.entry enable trigger user").update();
    }

    private long entries() {
        return owner.sql("select count(*) from audit.entry").query(Long.class).single();
    }

    private String head() {
        return owner.sql("select hash from audit.entry order by sequence desc limit 1")
                .query(String.class)
                .single();
    }
}
