package org.mizizi.local;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import org.mizizi.audit.VerifyCommand;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.dao.DataAccessException;

/**
 * "./portal restore": brings a backup back, as it was or up to a later moment, and verifies its ledger against the heads
 * that were kept with it. What was there before is put aside, never deleted.
 */
public final class LocalRestore {

    private static final int NOT_VERIFIABLE = 2;

    private final DataFolder folder;
    private final Backup backup;
    private final Moment moment;

    private LocalRestore(DataFolder folder, Backup backup, Moment moment) {
        this.folder = folder;
        this.backup = backup;
        this.moment = moment;
    }

    public static void main(String[] arguments) {
        LoggingSystem.get(LocalRestore.class.getClassLoader()).beforeInitialize();
        try {
            System.exit(restore(new DefaultApplicationArguments(arguments)));
        } catch (IOException | SQLException | RuntimeException problem) {
            System.err.println("Nothing was changed: " + InPlainWords.of(problem));
            System.exit(1);
        }
    }

    private static int restore(DefaultApplicationArguments options) throws IOException, SQLException {
        var from = Path.of(LocalOptions.value(options, "from"));
        var moment = options.containsOption("until")
                ? Moment.parse(LocalOptions.value(options, "until"))
                : new Moment.OfTheBackup();
        var backup = Backup.in(from)
                .orElseThrow(() -> new StartRefused(from + " is not a backup: \"./portal backup\" makes one."));
        var data = Path.of(LocalOptions.value(options, "data"));
        try (var folder = DataFolder.take(data)
                .orElseThrow(() -> new StartRefused("a running portal uses " + data + ": stop it first."))) {
            return new LocalRestore(folder, backup, moment).restore();
        }
    }

    /** The exit code is that of the verification: what is not intact is brought back as well, and said to be so. */
    private int restore() throws IOException, SQLException {
        var former = new ServerFolder(folder.database());
        former.stopServer();
        var server = BringBack.from(backup, moment, former, folder.restoring());
        var verified = verify(server.newDatabase(DataFolder.DATABASE_NAME));
        server.close();
        new ServerFolder(folder.restoring()).stopServer();
        var aside = folder.exchange(Instant.now());
        System.out.println(words(verified)
                + aside.map(path -> " What was there before is kept in " + path + ".")
                        .orElse(""));
        return verified;
    }

    private int verify(DatabaseAccess access) {
        var reader = access.application();
        try {
            return VerifyCommand.run(
                    access.url(), reader.user(), reader.password(), backup.heads(), System.out, System.err);
        } catch (DataAccessException ofAnotherVersion) {
            return NOT_VERIFIABLE;
        }
    }

    private String words(int verified) {
        return switch (verified) {
            case 0 -> "Restored from " + backup.folder() + ", and the ledger verified.";
            case NOT_VERIFIABLE ->
                "Brought back from " + backup.folder() + ", but the ledger can only be verified once it was started:"
                        + " \"./portal verify --heads " + backup.heads() + "\" does it.";
            default -> "Brought back from " + backup.folder() + ", but its ledger does not hold.";
        };
    }
}
