package org.mizizi.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A service of systemd as its file has it, for a machine on which systemd does not run. */
record Unit(List<String> lines) {

    static Unit read(Path file) throws IOException {
        return new Unit(Files.readAllLines(file));
    }

    /** The service of one of several, as {@code mizizi@1} is of {@code mizizi@.service}. */
    Unit instance(String name) {
        return new Unit(lines.stream().map(line -> line.replace("%i", name)).toList());
    }

    List<String> command() {
        return Arrays.asList(values("ExecStart").findFirst().orElseThrow().split(" "));
    }

    /** All variables, of its files and its own. */
    Map<String, String> environment() throws IOException {
        var variables = new LinkedHashMap<String, String>();
        for (var file : values("EnvironmentFile").toList()) {
            Files.readAllLines(Path.of(file)).forEach(line -> put(variables, line));
        }
        values("Environment").forEach(line -> put(variables, line));
        return variables;
    }

    /** How long after it was killed systemd starts it again. */
    Duration startsAgainAfter() {
        if (values("Restart").noneMatch(when -> when.equals("on-failure") || when.equals("always"))) {
            throw new AssertionError("Nobody starts it again: " + lines);
        }
        return values("RestartSec")
                .map(Long::valueOf)
                .map(Duration::ofSeconds)
                .findFirst()
                .orElseThrow();
    }

    private Stream<String> values(String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key + "="))
                .map(line -> line.substring(key.length() + 1).strip());
    }

    private static void put(Map<String, String> variables, String line) {
        var equals = line.indexOf('=');
        if (equals > 0) {
            variables.put(line.substring(0, equals), line.substring(equals + 1));
        }
    }
}
