package org.mizizi.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One part of an installation as a process of its own, which is started, ended as by a power cut, and started again. */
public final class Part {

    private static final int SECONDS_TO_END = 20;

    private final String name;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Path folder;
    private @Nullable Process process;

    Part(String name, List<String> command, Map<String, String> environment, Path folder) {
        this.name = name;
        this.command = List.copyOf(command);
        this.environment = Map.copyOf(environment);
        this.folder = folder;
    }

    Path log() {
        return folder.resolve(name + ".log");
    }

    /** What it has written so far. */
    String told() {
        try {
            return Files.readString(log());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public void start() {
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(Redirect.appendTo(log().toFile()));
        builder.environment().putAll(environment);
        try {
            process = builder.start();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** kill -9 of it and of what it has started. */
    public void kill() {
        var killed = Objects.requireNonNull(process, name);
        var started = killed.descendants().toList();
        killed.destroyForcibly();
        started.forEach(ProcessHandle::destroyForcibly);
        ended(killed);
    }

    /** Ends it as systemd does, and as the last resort kills it. */
    void end() {
        var ending = process;
        if (ending == null || !ending.isAlive()) {
            return;
        }
        ending.destroy();
        if (!ended(ending)) {
            kill();
        }
    }

    /** Ends it without waiting for those who are connected, as its package does with PostgreSQL. */
    void endAtOnce() throws IOException, InterruptedException {
        var ending = Objects.requireNonNull(process, name);
        Shell.in(folder).run("kill -INT " + ending.pid());
        if (!ended(ending)) {
            throw new AssertionError(name + " does not end");
        }
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
