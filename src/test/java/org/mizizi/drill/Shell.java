package org.mizizi.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Where commands are typed: a folder, and what is set there. What fails, or takes longer than minutes, fails the drill. */
record Shell(Path folder, Map<String, String> environment) {

    private static final int MINUTES = 3;

    static Shell in(Path folder) {
        return new Shell(folder, Map.of());
    }

    Shell with(String variable, String value) {
        var more = new LinkedHashMap<>(environment);
        more.put(variable, value);
        return new Shell(folder, more);
    }

    String run(String script) throws IOException, InterruptedException {
        return run(List.of("bash", "-euo", "pipefail", "-c", script));
    }

    String run(List<String> command) throws IOException, InterruptedException {
        var answered = Files.createTempFile("drill", ".out");
        try {
            var builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(answered.toFile());
            builder.environment().putAll(environment);
            var process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("Does not end: " + command);
            }
            var answer = Files.readString(answered);
            if (process.exitValue() != 0) {
                throw new AssertionError("%s%nanswers %d: %s".formatted(command, process.exitValue(), answer));
            }
            return answer;
        } finally {
            Files.delete(answered);
        }
    }
}
