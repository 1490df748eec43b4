package org.mizizi.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The server of a portal that is not running, started for one command and stopped at its end. */
final class OnlyForThis {

    private OnlyForThis() {}

    /** Starts it, unless a running portal holds the folder and has its server already. */
    static void start(Path data) throws IOException {
        var taken = DataFolder.take(data);
        if (taken.isPresent()) {
            var folder = taken.get();
            Runtime.getRuntime()
                    .addShutdownHook(Thread.ofPlatform().name("stop").unstarted(() -> stop(folder)));
            EmbeddedDatabase.start(folder.database()).newDatabase(DataFolder.DATABASE_NAME);
        }
    }

    private static void stop(DataFolder folder) {
        try {
            new ServerFolder(folder.database()).stopServer();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
