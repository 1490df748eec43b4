package org.mizizi.local;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.logging.LoggingSystem;

/** "./portal backup": copies the local portal while it is running or, when it is not, from a server started just for this. */
public final class LocalBackup {

    private static final double MEGABYTE = 1_000_000;

    private LocalBackup() {}

    public static void main(String[] arguments) {
        LoggingSystem.get(LocalBackup.class.getClassLoader()).beforeInitialize();
        try {
            var options = new DefaultApplicationArguments(arguments);
            var made = make(Path.of(LocalOptions.value(options, "data")), Path.of(LocalOptions.value(options, "to")));
            System.out.println(receipt(made));
            System.exit(0);
        } catch (IOException | SQLException | RuntimeException problem) {
            System.err.println("No backup was made: " + InPlainWords.of(problem));
            System.exit(1);
        }
    }

    private static MakeBackup.Made make(Path data, Path target) throws IOException, SQLException {
        var server = new ServerFolder(DataFolder.database(data));
        if (!server.isComplete()) {
            throw new StartRefused("there is no portal in " + data + " yet.");
        }
        MakeBackup.requireEmpty(target);
        OnlyForThis.start(data);
        return MakeBackup.of(server, target);
    }

    private static String receipt(MakeBackup.Made made) throws IOException {
        return String.format(
                Locale.ROOT,
                "Backed up %d entries of the ledger and all they are about: %.0f MB in %s, whole since %s.",
                made.entries(),
                made.backup().bytes() / MEGABYTE,
                made.backup().folder(),
                made.backup().completedAt());
    }
}
