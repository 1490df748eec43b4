package org.mizizi.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL server as its own "postmaster.pid" describes it: the process, and the port it listens on. */
record DatabaseProcess(ProcessHandle process, int port) {

    private static final int PROCESS_LINE = 0;
    private static final int PORT_LINE = 3;
    private static final int SECONDS_TO_STOP = 60;

    /** The server that runs on this folder; a file left behind by a server that is gone does not count. */
    static Optional<DatabaseProcess> on(Path serverFolder) throws IOException {
        var file = serverFolder.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(file);
        if (lines.size() <= PORT_LINE) {
            return Optional.empty();
        }
        var port = Integer.parseInt(lines.get(PORT_LINE).strip());
        return ProcessHandle.of(Long.parseLong(lines.get(PROCESS_LINE).strip()))
                .filter(DatabaseProcess::isPostgres)
                .map(process -> new DatabaseProcess(process, port));
    }

    /** Asks for a fast shutdown, which ends open connections, and returns once the process is gone. */
    void stop() throws IOException {
        try {
            new ProcessBuilder(List.of("kill", "-INT", Long.toString(process.pid())))
                    .inheritIO()
                    .start()
                    .waitFor();
            process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while PostgreSQL stopped", interrupted);
        } catch (ExecutionException | TimeoutException late) {
            throw new IOException("PostgreSQL (process %d) does not stop".formatted(process.pid()), late);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.endsWith("postgres"))
                .orElse(false);
    }
}
