package org.mizizi.local;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mizizi.audit.VerifyCommand;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.logging.LoggingSystem;

/**
 * "./portal verify": verifies the audit ledger of the local portal, on its running database or, when it is not running,
 * on one started just for this.
 */
public final class LocalVerify {

    private static final int NOT_VERIFIABLE = 2;

    private LocalVerify() {}

    public static void main(String[] arguments) {
        LoggingSystem.get(LocalVerify.class.getClassLoader()).beforeInitialize();
        try {
            System.exit(verify(arguments));
        } catch (IOException | RuntimeException problem) {
            System.err.println("The ledger cannot be verified: " + InWords.of(problem));
            System.exit(NOT_VERIFIABLE);
        }
    }

    private static int verify(String... arguments) throws IOException {
        var options = new DefaultApplicationArguments(arguments);
        var data = Path.of(LocalOptions.value(options, "data"));
        if (!new ServerFolder(DataFolder.database(data)).isComplete()) {
            System.err.printf("There is no portal in %s yet: start one with \"./portal run\".%n", data);
            return NOT_VERIFIABLE;
        }
        var heads = options.containsOption("heads") ? Path.of(LocalOptions.value(options, "heads")) : null;
        OnlyForThis.start(data);
        return verify(EmbeddedDatabase.running(DataFolder.database(data), DataFolder.DATABASE_NAME), heads);
    }

    private static int verify(DatabaseAccess access, @Nullable Path heads) {
        var reader = access.application();
        return VerifyCommand.run(access.url(), reader.user(), reader.password(), heads, System.out, System.err);
    }
}
