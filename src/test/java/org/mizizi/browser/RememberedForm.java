package org.mizizi.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A form of the portal that keeps what is typed, by the name under which it does, or by how its names begin. */
record RememberedForm(String name, boolean begins) {

    private static final Path SOURCE = Path.of("src", "main", "java");
    private static final Pattern MADE = Pattern.compile("new Remembered\\(\\s*(?:\"([a-z.-]+)\"( \\+)?|([A-Z_]+))");

    /** All that the views make. */
    static List<RememberedForm> inTheSource() {
        try (var files = Files.walk(SOURCE)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(RememberedForm::read)
                    .flatMap(RememberedForm::in)
                    .distinct()
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Stream<RememberedForm> in(String source) {
        return MADE.matcher(source).results().map(made -> named(made, source));
    }

    private static RememberedForm named(MatchResult made, String source) {
        var constant = made.group(3);
        return constant == null
                ? new RememberedForm(made.group(1), made.group(2) != null)
                : new RememberedForm(valueOf(constant, source), false);
    }

    private static String valueOf(String constant, String source) {
        var begin = " " + constant + " = \"";
        var at = source.indexOf(begin) + begin.length();
        return source.substring(at, source.indexOf('"', at));
    }

    boolean covers(String form) {
        return begins ? form.startsWith(name) : form.equals(name);
    }
}
