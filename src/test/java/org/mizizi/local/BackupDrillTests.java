package org.mizizi.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.mizizi.ByHand;
import org.mizizi.TestDatabase;
import org.mizizi.local.DatabaseAccess.Login;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** what a technician does when somebody has deleted what people said, from the backup before to the portal after. */
@TestMethodOrder(OrderAnnotation.class)
class BackupDrillTests {

    @TempDir
    static Path folder;

    private static Path data;
    private static Path first;
    private static Instant secondBefore;

    @BeforeAll
    static void aPortalIsBackedUpWhilePeopleWorkAndThenSomebodyDeletesWhatTheySaid() throws Exception {
        data = folder.resolve("data");
        first = folder.resolve("first backup");
        try (var _ = DataFolder.take(data).orElseThrow();
                var server = EmbeddedDatabase.start(DataFolder.database(data))) {
            var access = server.newDatabase(DataFolder.DATABASE_NAME);
            TestDatabase.migrate(access);
            write(access, "RND-0001");

            var backup = backup(first);

            assertThat(backup.lines())
                    .singleElement()
                    .asString()
                    .matches("Backed up 1 entries of the ledger and all they are" + " about: \\d+ MB in " + first
                            + ", whole since .+Z\\.");
            assertThat(backup.exit()).isZero();
            assertThat(client(access, access.application())
                            .sql("select count(*) from watching.base_copy")
                            .query(Long.class)
                            .single())
                    .as("the portal knows of the backup")
                    .isOne();
            write(access, "RND-0002");
            secondBefore = client(access, access.owner())
                    .sql("select clock_timestamp()")
                    .query(OffsetDateTime.class)
                    .single()
                    .toInstant();
            client(access, access.owner())
                    .sql("alter table rounds.round disable trigger user")
                    .update();
            client(access, access.owner()).sql("delete from rounds.round").update();
        }
    }

    @AfterAll
    static void nothingIsLeftRunning() throws Exception {
        assertThat(new ServerFolder(DataFolder.database(data)).processes().running())
                .isEmpty();
        assertThat(new ServerFolder(data.resolve("restoring")).processes().running())
                .isEmpty();
    }

    @Test
    @Order(1)
    void toAMomentAfterWhichNothingHappenedNobodyIsLedByMistake() throws Exception {
        var restore = restore(first, "--until=" + Instant.now().plusSeconds(3600));

        assertThat(restore.lines())
                .containsExactly("Nothing was changed: nothing is known to have happened after that"
                        + " moment: say --until latest to bring back everything.");
        assertThat(restore.exit()).isEqualTo(1);
    }

    @Test
    @Order(2)
    void theSecondBeforeTheDeletionEverythingIsThereAndTheLedgerVerifies_R09() throws Exception {
        var restore = restore(first, "--until=" + secondBefore);

        assertThat(restore.lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("Intact: 2 entries"),
                        line -> assertThat(line)
                                .startsWith("Restored from " + first
                                        + ", and the ledger verified. What was there before is kept in "
                                        + data.resolve("postgresql-until-")));
        assertThat(restore.exit()).isZero();
        assertThat(rounds(data)).containsExactly("RND-0001", "RND-0002");
    }

    @Test
    @Order(3)
    void aPortalThatWasBroughtBackIsBackedUpWhenItDoesNotRunAndVerifiesAgain() throws Exception {
        var second = folder.resolve("second");

        assertThat(backup(second).exit()).isZero();
        var restore = restore(second);

        assertThat(restore.lines()).anyMatch(line -> line.startsWith("Intact: 2 entries"));
        assertThat(restore.exit()).isZero();
    }

    @Test
    void onAnotherMachineItIsAsItWasWhenItWasBackedUp() throws Exception {
        var other = folder.resolve("other machine");

        var restore = restore(other, first);

        assertThat(restore.lines())
                .last()
                .asString()
                .isEqualTo("Restored from " + first + ", and the ledger verified.");
        assertThat(restore.exit()).isZero();
        assertThat(rounds(other)).containsExactly("RND-0001");
    }

    @Test
    void aFolderWithSomethingInItIsNoPlaceForABackup() throws Exception {
        var photographs = Files.createDirectories(folder.resolve("photographs"));
        Files.writeString(photographs.resolve("mine"), "mine");

        var backup = backup(photographs);

        assertThat(backup.lines())
                .containsExactly("No backup was made: " + photographs
                        + " is not empty: name a folder that is empty or not there yet.");
        assertThat(backup.exit()).isEqualTo(1);
    }

    @Test
    void anUnfinishedBackupIsNone() throws Exception {
        var unfinished = Files.createDirectories(folder.resolve("third.unfinished"));

        assertThat(restore(unfinished).lines())
                .containsExactly(
                        "Nothing was changed: " + unfinished + " is not a backup: \"./portal backup\" makes one.");
        assertThat(backup(folder.resolve("third")).lines())
                .containsExactly("No backup was made: " + unfinished
                        + " is what a backup left that did not end: delete it, and begin again.");
    }

    @Test
    void aMomentBeforeTheBackupIsForAnOlderOne() throws Exception {
        var restore = restore(first, "--until=2026-01-01T00:00:00Z");

        assertThat(restore.lines())
                .singleElement()
                .asString()
                .matches(
                        "Nothing was changed: this backup leads to .+Z and later moments: take an older one for 2026-01-01T00:00:00Z\\.");
    }

    @Test
    void onlyItsUserMayReadABackup() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(first)))
                .isEqualTo("rwx------");
    }

    private static LocalCommand backup(Path to) throws Exception {
        return LocalCommand.run(LocalBackup.class, "--data=" + data, "--to=" + to);
    }

    private static LocalCommand restore(Path from, String... moment) throws Exception {
        return restore(data, from, moment);
    }

    private static LocalCommand restore(Path data, Path from, String... moment) throws Exception {
        var options = new ArrayList<>(List.of("--data=" + data, "--from=" + from));
        options.addAll(List.of(moment));
        return LocalCommand.run(LocalRestore.class, options.toArray(String[]::new));
    }

    private static List<String> rounds(Path data) {
        try (var server = EmbeddedDatabase.start(DataFolder.database(data))) {
            var access = server.newDatabase(DataFolder.DATABASE_NAME);
            return client(access, access.owner())
                    .sql("select reference from rounds.round order by reference")
                    .query(String.class)
                    .list();
        }
    }

    private static void write(DatabaseAccess access, String reference) {
        var source = source(access, access.application());
        var jdbc = JdbcClient.create(source);
        new ByHand(jdbc, new DataSourceTransactionManager(source))
                .write(jdbc.sql("""
                        insert into rounds.round (id, version, reference, purpose, title, description, opens_at, closes_at, state)
                        values (gen_random_uuid(), 0, :reference, 'COLLECT', '{"en": "What do you need?"}', '{"en": "Say it"}',
                                now() + interval '1 day', now() + interval '30 days', 'PLANNED')
                        """).param("reference", reference));
    }

    private static JdbcClient client(DatabaseAccess access, Login login) {
        return JdbcClient.create(source(access, login));
    }

    private static DriverManagerDataSource source(DatabaseAccess access, Login login) {
        return new DriverManagerDataSource(access.url(), login.user(), login.password());
    }
}
