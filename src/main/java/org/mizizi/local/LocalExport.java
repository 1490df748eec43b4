package org.mizizi.local;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import org.mizizi.audit.HeadsFile;
import org.mizizi.exchange.CountryExport;
import org.mizizi.exchange.CountryExport.Exported;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.util.FileSystemUtils;

/** "./portal export": writes the whole country as open files, of the local portal, running or not, or of any other. */
public final class LocalExport {

    private LocalExport() {}

    public static void main(String[] arguments) {
        LoggingSystem.get(LocalExport.class.getClassLoader()).beforeInitialize();
        try {
            var options = new DefaultApplicationArguments(arguments);
            var target = Path.of(LocalOptions.value(options, "to"));
            MakeBackup.requireEmpty(target);
            var exported = export(access(options), target);
            System.out.printf(
                    "Exported %d rows of %d tables to %s, with their dictionary. They hold what is not public too: guard them.%n",
                    exported.rows(), exported.tables(), target);
            System.exit(0);
        } catch (IOException | SQLException | RuntimeException problem) {
            System.err.println("Nothing was exported: " + InPlainWords.of(problem));
            System.exit(1);
        }
    }

    private static ReadAccess access(DefaultApplicationArguments options) throws IOException {
        if (options.containsOption("database")) {
            return ReadAccess.asOwner(LocalOptions.value(options, "database"), System.getenv());
        }
        var data = Path.of(LocalOptions.value(options, "data"));
        if (!new ServerFolder(DataFolder.database(data)).isComplete()) {
            throw new StartRefused("there is no portal in " + data + " yet.");
        }
        OnlyForThis.start(data);
        var running = EmbeddedDatabase.running(DataFolder.database(data), DataFolder.DATABASE_NAME);
        return new ReadAccess(running.url(), running.owner());
    }

    /** It has its name only once it is whole: before, it is called "unfinished". */
    private static Exported export(ReadAccess access, Path target) throws IOException, SQLException {
        var draft = target.resolveSibling(target.getFileName() + ".unfinished");
        if (Files.exists(draft)) {
            throw new StartRefused(draft + " is what an export left that did not end: delete it, and begin again.");
        }
        try (var connection = access.connect()) {
            Files.createDirectories(draft, ServerFolder.ownerMay("rwx------"));
            var owner = access.reader();
            HeadsFile.write(draft.resolve("ledger-heads.txt"), access.url(), owner.user(), owner.password());
            var exported = CountryExport.write(connection, draft, Instant.now());
            Files.deleteIfExists(target);
            Files.move(draft, target, ATOMIC_MOVE);
            return exported;
        } finally {
            FileSystemUtils.deleteRecursively(draft);
        }
    }
}
