package org.mizizi;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;

/**
 * The folder of a PostgreSQL that runs, copied as pg_basebackup does: the programs of the tests have none. A server that is
 * started on it follows the other, or is brought to a moment.
 */
public record CopiedServer(Path from, Path into) {

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Set<String> OF_THE_RUNNING = Set.of("postmaster.pid", "postmaster.opts");
    private static final Set<String> EMPTY = Set.of("pg_wal", "pg_replslot", "pg_stat_tmp", "pg_dynshmem");

    /** As this superuser of the one. The other needs what is written meanwhile: it follows, or reads it from an archive. */
    public void copy(Connection superuser) throws SQLException, IOException {
        run(superuser, "select pg_backup_start('copy', true)");
        copyFiles();
        Files.writeString(into.resolve("backup_label"), run(superuser, "select labelfile from pg_backup_stop(false)"));
    }

    /** The other reaches the one in this way, which keeps what it needs in this slot. */
    public void follow(String reached, String slot) throws IOException {
        Files.createFile(into.resolve("standby.signal"));
        Files.writeString(
                into.resolve("postgresql.auto.conf"),
                "primary_conninfo = '%s'%nprimary_slot_name = '%s'%nhot_standby_feedback = on%n"
                        .formatted(reached, slot),
                StandardOpenOption.APPEND);
    }

    /** Returns once it has reached what the other has written by now. */
    public static void awaitFollows(Connection superuser, String url, String user, String password)
            throws SQLException {
        var written = run(superuser, "select pg_current_wal_flush_lsn()");
        await("replica")
                .atMost(LONGEST)
                .ignoreExceptionsInstanceOf(SQLException.class)
                .until(() -> {
                    try (var replica = DriverManager.getConnection(url, user, password)) {
                        return run(replica, "select coalesce(pg_last_wal_replay_lsn() >= '" + written + "', false)")
                                .equals("t");
                    }
                });
    }

    private void copyFiles() throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                copy(file, from.relativize(file));
            }
        }
    }

    /** What went away meanwhile is in the log that the replica reads. */
    private void copy(Path file, Path name) throws IOException {
        var isContent =
                name.getNameCount() > 1 && EMPTY.contains(name.getName(0).toString());
        if (isContent || OF_THE_RUNNING.contains(name.toString())) {
            return;
        }
        try {
            Files.copy(file, into.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
        } catch (NoSuchFileException gone) {
            if (Files.exists(file)) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    private static String run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }
}
