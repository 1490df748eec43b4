package org.mizizi.local;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.mizizi.audit.HeadsFile;
import org.springframework.util.FileSystemUtils;

/**
 * Copies a running server into a folder while people go on working. The copy has its name only once it is whole: before, it
 * is called "unfinished".
 */
final class MakeBackup {

    private static final Pattern FIRST_FILE = Pattern.compile("\\(file ([0-9A-F]{24})\\)");
    private static final String LIMIT = "set statement_timeout = '10min'";

    private final ServerFolder server;
    private final Path target;
    private final Backup draft;

    private MakeBackup(ServerFolder server, Path target) {
        this.server = server;
        this.target = target;
        this.draft = new Backup(target.resolveSibling(target.getFileName() + ".unfinished"));
    }

    /** What was made, and how many entries its ledger has at least. */
    record Made(Backup backup, long entries) {}

    static Made of(ServerFolder server, Path target) throws IOException, SQLException {
        requireEmpty(target);
        return new MakeBackup(server, target).make();
    }

    static void requireEmpty(Path target) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        try (var content = Files.list(target)) {
            if (content.findAny().isPresent()) {
                throw new StartRefused(target + " is not empty: name a folder that is empty or not there yet.");
            }
        }
    }

    private Made make() throws IOException, SQLException {
        if (Files.exists(draft.folder())) {
            throw new StartRefused(
                    draft.folder() + " is what a backup left that did not end: delete it, and begin again.");
        }
        var isFirst = !server.archive().isBegun();
        try {
            Files.createDirectories(draft.folder(), ServerFolder.ownerMay("rwx------"));
            var entries = fill();
            Files.deleteIfExists(target);
            Files.move(draft.folder(), target, ATOMIC_MOVE);
            tellThePortal();
            return new Made(new Backup(target), entries);
        } catch (IOException | SQLException | RuntimeException problem) {
            FileSystemUtils.deleteRecursively(draft.folder());
            if (isFirst) {
                FileSystemUtils.deleteRecursively(server.archive().folder());
            }
            throw problem;
        }
    }

    /** An older portal has nobody to tell. The copy is whole, also when this fails. */
    private void tellThePortal() {
        try (var superuser = EmbeddedDatabase.superuser(server.path(), DataFolder.DATABASE_NAME);
                var statement = superuser.createStatement()) {
            var known = statement.executeQuery("select to_regprocedure('watching.note_base_copy()') is not null");
            if (known.next() && known.getBoolean(1)) {
                statement.execute("select watching.note_base_copy()");
            }
        } catch (IOException | SQLException problem) {
            System.err.println("The portal could not be told of this backup: " + InPlainWords.of(problem));
        }
    }

    private long fill() throws IOException, SQLException {
        var access = EmbeddedDatabase.running(server.path(), DataFolder.DATABASE_NAME);
        var reader = access.application();
        var entries = HeadsFile.write(draft.heads(), access.url(), reader.user(), reader.password());
        ServerFolder.writeOnlyMine(draft.passwords(), server.passwords().text());
        try (var superuser = EmbeddedDatabase.superuser(server.path())) {
            requireArchive(superuser);
            draft.complete(copy(superuser));
        }
        return entries;
    }

    private Instant copy(Connection superuser) throws IOException, SQLException {
        server.archive().begin();
        try (var statement = superuser.createStatement()) {
            statement.execute(LIMIT);
            statement.execute("select pg_backup_start('portal backup', fast => true)");
            CopyOfData.make(server.data(), draft.data());
            try (var end = statement.executeQuery(
                    "select pg_walfile_name(lsn), labelfile, clock_timestamp() from pg_backup_stop(wait_for_archive => true)")) {
                end.next();
                var label = end.getString(2);
                Files.writeString(draft.data().resolve("backup_label"), label);
                keepWhatWasWritten(label, end.getString(1));
                return end.getObject(3, OffsetDateTime.class).toInstant();
            }
        }
    }

    /** The label names the first file that the copy needs; its end is in the last. */
    private void keepWhatWasWritten(String label, String last) throws IOException {
        var first =
                FIRST_FILE.matcher(label).results().findFirst().orElseThrow().group(1);
        draft.archive().copy(server.archive().between(first, last));
    }

    private static void requireArchive(Connection superuser) throws SQLException {
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery("show archive_mode")) {
            rows.next();
            if (!"on".equals(rows.getString(1))) {
                throw new StartRefused(
                        "this portal was started before it could be backed up: stop it and start it again.");
            }
        }
    }
}
