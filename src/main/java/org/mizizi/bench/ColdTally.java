package org.mizizi.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mizizi.rankings.tally.Tally;

/** One tally of a Java that has counted nothing before, as after a start of the portal: {@code FILE BALLOTS OPTIONS}. */
public final class ColdTally {

    private ColdTally() {}

    public static void main(String[] arguments) throws IOException {
        var profile = MadeBallots.read(
                        Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]))
                .profile();
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            out.println(Timings.of(() -> Tally.of(profile)));
        }
    }

    /** In milliseconds. */
    static double inItsOwnProcess(MadeBallots made, Path file) {
        try {
            var process = new ProcessBuilder(line(made, file))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            return Double.parseDouble(
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static List<String> line(MadeBallots made, Path file) {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), ColdTally.class.getName()));
        line.addAll(List.of(file.toString(), Integer.toString(made.ballots()), Integer.toString(made.options())));
        return line;
    }
}
