package org.mizizi.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One of the commands of "./portal" in a process of its own, as the script starts it: what it said, and how it ended. */
record LocalCommand(int exit, List<String> lines) {

    static LocalCommand run(Class<?> command, String... options) throws IOException, InterruptedException {
        return run(Map.of(), command, options);
    }

    static LocalCommand run(Map<String, String> environment, Class<?> command, String... options)
            throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                command.getName()));
        line.addAll(List.of(options));
        return run(environment, line);
    }

    /** The same of any command; killed if it did not end within five minutes. */
    static LocalCommand run(Map<String, String> environment, List<String> line)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        process.getOutputStream().close();
        process.onExit().orTimeout(5, TimeUnit.MINUTES).exceptionally(_ -> process.destroyForcibly());
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new LocalCommand(process.waitFor(), output.lines().toList());
    }
}
