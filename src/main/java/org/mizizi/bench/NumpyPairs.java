package org.mizizi.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** The same pairs counted by numpy, where python3 and numpy are installed: one process that counts whenever it is asked. */
final class NumpyPairs implements AutoCloseable {

    private static final int MODULUS = 1_000_003;

    private final @Nullable Process python;
    private final @Nullable BufferedReader answers;

    /** @param mark tells apart what was counted, without all of it being sent */
    record Answer(double milliseconds, long mark) {}

    private NumpyPairs(@Nullable Process python) throws IOException {
        this.python = python;
        this.answers = python == null ? null : python.inputReader(StandardCharsets.UTF_8);
    }

    static NumpyPairs start(MadeBallots made, Path file) {
        try {
            return new NumpyPairs(python(made, file));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static @Nullable Process python(MadeBallots made, Path file) throws IOException {
        var script = new ClassPathResource("bench/tally.py").getContentAsString(StandardCharsets.UTF_8);
        var line = new ProcessBuilder(
                "python3",
                "-c",
                script,
                file.toString(),
                Integer.toString(made.ballots()),
                Integer.toString(made.options()));
        try {
            var process = line.redirectError(ProcessBuilder.Redirect.DISCARD).start();
            return "ready".equals(process.inputReader(StandardCharsets.UTF_8).readLine()) ? process : null;
        } catch (IOException _) {
            return null;
        }
    }

    boolean isThere() {
        return python != null;
    }

    Answer count() {
        if (python == null || answers == null) {
            throw new IllegalStateException("There is no numpy here");
        }
        try {
            var asked = python.outputWriter(StandardCharsets.UTF_8);
            asked.write("count\n");
            asked.flush();
            var said = String.valueOf(answers.readLine()).split(" ", -1);
            return new Answer(Double.parseDouble(said[0]), Long.parseLong(said[1]));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static long mark(int[] votes) {
        var mark = 0L;
        for (var cell = 0; cell < votes.length; cell++) {
            mark = (mark + (long) votes[cell] * cell) % MODULUS;
        }
        return mark;
    }

    @Override
    public void close() {
        if (python != null) {
            python.destroy();
        }
    }
}
