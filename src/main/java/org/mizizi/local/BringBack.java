package org.mizizi.local;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import org.springframework.util.FileSystemUtils;

/**
 * Makes a server of its own from a backup and lets it do again what was done after it, up to a moment. What the portal has
 * now is only read.
 */
final class BringBack {

    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int LOOK_EVERY = 200;
    private static final List<String> SETTINGS = List.of(
            "restore_command",
            "recovery_target",
            "recovery_target_time",
            "recovery_target_timeline",
            "recovery_target_action");

    private final Backup backup;
    private final Moment moment;
    private final ServerFolder server;

    private BringBack(Backup backup, Moment moment, ServerFolder server) {
        this.backup = backup;
        this.moment = moment;
        this.server = server;
    }

    /** Returns with the server running in {@code to}, ready to be asked. */
    static EmbeddedDatabase from(Backup backup, Moment moment, ServerFolder former, Path to)
            throws IOException, SQLException {
        requireWhole(backup, moment);
        var bringBack = new BringBack(backup, moment, new ServerFolder(to));
        bringBack.lay(former);
        return bringBack.start();
    }

    private static void requireWhole(Backup backup, Moment moment) throws IOException {
        var whole = backup.completedAt();
        if (moment instanceof Moment.Until(var instant) && instant.isBefore(whole)) {
            throw new StartRefused(
                    "this backup leads to " + whole + " and later moments: take an older one for " + instant + ".");
        }
    }

    private void lay(ServerFolder former) throws IOException {
        server.stopServer();
        FileSystemUtils.deleteRecursively(server.path());
        Files.createDirectories(server.path(), ServerFolder.ownerMay("rwx------"));
        if (Files.exists(former.binaries())) {
            FileSystemUtils.copyRecursively(former.binaries(), server.binaries());
        }
        CopyOfData.make(backup.data(), server.data());
        Files.copy(backup.data().resolve("backup_label"), server.data().resolve("backup_label"));
        ServerFolder.writeOnlyMine(server.passwordFile(), Files.readString(backup.passwords()));
        server.archive().copy(backup.archive().files());
        server.archive().link(former.archive().files());
        layWhatWasWrittenLast(former);
        sayWhereTo();
    }

    private void sayWhereTo() throws IOException {
        var settings = new ArrayList<>(
                List.of("restore_command = '" + Archive.FETCH + "'", "recovery_target_action = 'promote'"));
        settings.addAll(moment.settings());
        Files.write(server.data().resolve("postgresql.auto.conf"), settings, StandardOpenOption.APPEND);
        Files.createFile(server.data().resolve("recovery.signal"));
    }

    /** The last file is archived only when it is full. */
    private void layWhatWasWrittenLast(ServerFolder former) throws IOException {
        var written = former.data().resolve("pg_wal");
        if (!Files.exists(written)) {
            return;
        }
        try (var files = Files.list(written)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (!server.archive().holds(file.getFileName().toString())) {
                    Files.copy(file, server.data().resolve("pg_wal").resolve(file.getFileName()));
                }
            }
        }
    }

    private EmbeddedDatabase start() throws IOException {
        var start = new FutureTask<>(() -> EmbeddedDatabase.start(server.path(), LONGEST));
        var starter = Thread.ofPlatform().daemon().name("bring back").start(start);
        try {
            while (!isDone(start)) {
                if (hasGivenUp()) {
                    starter.interrupt();
                    throw gaveUp();
                }
            }
            awaitMoment();
            return start.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the backup was brought back", interrupted);
        } catch (ExecutionException | SQLException _) {
            throw gaveUp();
        }
    }

    private static boolean isDone(FutureTask<EmbeddedDatabase> start) throws InterruptedException, ExecutionException {
        try {
            start.get(LOOK_EVERY, MILLISECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        }
    }

    /** While it catches up the server can be read; afterwards it is a server like any other. */
    private void awaitMoment() throws IOException, SQLException, InterruptedException {
        while (isCatchingUp()) {
            Thread.sleep(LOOK_EVERY);
        }
        try (var superuser = EmbeddedDatabase.superuser(server.path());
                var statement = superuser.createStatement()) {
            for (var setting : SETTINGS) {
                statement.execute("alter system reset " + setting);
            }
        }
    }

    private boolean isCatchingUp() throws IOException, SQLException {
        if (hasGivenUp()) {
            throw gaveUp();
        }
        try (var superuser = EmbeddedDatabase.superuser(server.path());
                var statement = superuser.createStatement();
                var rows = statement.executeQuery("select pg_is_in_recovery()")) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    private boolean hasGivenUp() throws IOException {
        return log().contains("database system is shut down") || log().contains("could not start server");
    }

    private StartRefused gaveUp() throws IOException {
        return new StartRefused(
                log().contains("recovery ended before configured recovery target was reached")
                        ? "nothing is known to have happened after that moment: say --until latest to bring back everything."
                        : "the server could not bring it back: see " + server.log() + ".");
    }

    /** Begun with this server, so that all it says is about this. */
    private String log() throws IOException {
        return Files.exists(server.log()) ? Files.readString(server.log()) : "";
    }
}
