package org.mizizi.local;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mizizi.audit.VerifyCommand;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.logging.LoggingSystem;

/**
 * "./portal verify": verifies the audit ledger of the local portal, on its running database or, when it is not running,
 * on one started just for this; or that of any other database it is led to.
 */
public final class LocalVerify {

    private static final int NOT_VERIFIABLE = 2;

    private LocalVerify() {}

    public static void main(String[] arguments) {
        LoggingSystem.get(LocalVerify.class.getClassLoader()).beforeInitialize();
        try {
            System.exit(verify(arguments));
        } catch (IOException | RuntimeException problem) {
            System.err.println("The ledger cannot be verified: " + InPlainWords.of(problem));
            System.exit(NOT_VERIFIABLE);
        }
    }

    private static int verify(String... arguments) throws IOException {
        var options = new DefaultApplicationArguments(arguments);
        var heads = options.containsOption("heads") ? Path.of(LocalOptions.value(options, "heads")) : null;
        return options.containsOption("database")
                ? verify(ReadAccess.to(LocalOptions.value(options, "database"), System.getenv()), heads)
                : verifyLocal(options, heads);
    }

    private static int verifyLocal(DefaultApplicationArguments options, @Nullable Path heads) throws IOException {
        var data = Path.of(LocalOptions.value(options, "data"));
        if (!new ServerFolder(DataFolder.database(data)).isComplete()) {
            System.err.printf("There is no portal in %s yet: start one with \"./portal run\".%n", data);
            return NOT_VERIFIABLE;
        }
        OnlyForThis.start(data);
        var access = EmbeddedDatabase.running(DataFolder.database(data), DataFolder.DATABASE_NAME);
        return verify(new ReadAccess(access.url(), access.application()), heads);
    }

    private static int verify(ReadAccess access, @Nullable Path heads) {
        var reader = access.reader();
        return VerifyCommand.run(access.url(), reader.user(), reader.password(), heads, System.out, System.err);
    }
}
