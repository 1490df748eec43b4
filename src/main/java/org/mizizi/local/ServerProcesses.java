package org.mizizi.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The PostgreSQL processes of one folder. They are known by their program, which lies in that folder and nowhere else:
 * a process id in "postmaster.pid" may long belong to somebody else's process.
 */
record ServerProcesses(Path binaries, Path postmasterFile) {

    private static final int PROCESS_LINE = 0;
    private static final int PORT_LINE = 3;
    private static final int SECONDS_TO_STOP = 60;

    List<ProcessHandle> running() throws IOException {
        if (!Files.exists(binaries)) {
            return List.of();
        }
        var programs = binaries.toRealPath();
        return ProcessHandle.allProcesses()
                .filter(process -> isOf(programs, process))
                .toList();
    }

    /** The port of the running server. */
    Optional<Integer> port() throws IOException {
        return postmaster().isPresent() ? postmasterLine(PORT_LINE).map(Integer::valueOf) : Optional.empty();
    }

    /** The one that all others of the running server came from, and end with. */
    Optional<ProcessHandle> postmaster() throws IOException {
        var postmaster = postmasterLine(PROCESS_LINE).map(Long::valueOf).flatMap(ProcessHandle::of);
        return postmaster.isPresent() && isOf(binaries.toRealPath(), postmaster.get()) ? postmaster : Optional.empty();
    }

    /** Asks for a fast shutdown, which ends open connections, and returns once the last process is gone. */
    void stop() throws IOException {
        var running = running();
        if (!running.isEmpty()) {
            interruptPostmaster(running);
            awaitEnd(running);
        }
        Files.deleteIfExists(postmasterFile);
    }

    private static boolean isOf(Path programs, ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).startsWith(programs))
                .orElse(false);
    }

    private void interruptPostmaster(List<ProcessHandle> running) throws IOException {
        var postmaster = postmasterLine(PROCESS_LINE).map(Long::valueOf);
        if (postmaster.isPresent() && running.stream().anyMatch(process -> process.pid() == postmaster.get())) {
            new ProcessBuilder("kill", "-INT", postmaster.get().toString())
                    .inheritIO()
                    .start();
        }
    }

    private static void awaitEnd(List<ProcessHandle> processes) throws IOException {
        var ends = processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(ends).get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while PostgreSQL stopped", interrupted);
        } catch (ExecutionException | TimeoutException late) {
            throw new IOException("PostgreSQL does not stop: " + processes, late);
        }
    }

    private Optional<String> postmasterLine(int line) throws IOException {
        if (!Files.exists(postmasterFile)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(postmasterFile);
        return lines.size() > line ? Optional.of(lines.get(line).strip()) : Optional.empty();
    }
}
