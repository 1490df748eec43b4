package org.mizizi.rankings.tally;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Ballots as a PrefLib file of type soc, soi, toc or toi: read without trusting it, and written so that anyone can
 * recompute a published ranking.
 *
 * <p>A written file gives the orders by how often they were cast, never in the order of casting, which could tell who
 * cast them. As the format has no line for a ballot that ranks nothing, it is written as the tie of all alternatives,
 * which counts the same.
 */
public final class PrefLib {

    private record Line(int count, String order) {

        static final Comparator<Line> MOST_FREQUENT_FIRST =
                Comparator.comparingInt(Line::count).reversed().thenComparing(Line::order);
    }

    private PrefLib() {}

    /** Reads a file, whose type is the end of its name or its {@code DATA TYPE}. */
    public static Profile read(Path file) throws IOException {
        try (var input = Files.newInputStream(file)) {
            return PrefLibReader.read(input, typeByName(file));
        }
    }

    /** Reads a file that gives its {@code DATA TYPE}. */
    public static Profile read(InputStream input) throws IOException {
        return PrefLibReader.read(input, Optional.empty());
    }

    /** The file's text; its name becomes {@code name} with the extension of {@link PrefLibType#of}. */
    public static String write(Profile profile, String name, String title) {
        var type = PrefLibType.of(profile).extension();
        var size = profile.alternatives().size();
        var published = new Profile(
                profile.alternatives(),
                profile.ballots().stream()
                        .map(cast -> new Profile.Ballots(cast.count(), publishable(cast.order(), size)))
                        .toList());
        var text = new StringBuilder();
        header(text, "FILE NAME", Profile.onOneLine(name) + "." + type);
        header(text, "TITLE", Profile.onOneLine(title));
        header(text, "DATA TYPE", type);
        header(text, "NUMBER ALTERNATIVES", size);
        header(text, "NUMBER VOTERS", published.ballotCount());
        header(text, "NUMBER UNIQUE ORDERS", published.ballots().size());
        for (var number = 1; number <= size; number++) {
            header(text, "ALTERNATIVE NAME " + number, profile.alternatives().get(number - 1));
        }
        published.ballots().stream()
                .map(cast -> new Line(cast.count(), cast.order().toString()))
                .sorted(Line.MOST_FREQUENT_FIRST)
                .forEach(line -> text.append(line.count())
                        .append(": ")
                        .append(line.order())
                        .append('\n'));
        return text.toString();
    }

    static WeakOrder publishable(WeakOrder order, int alternatives) {
        return order.length() > 0
                ? order
                : WeakOrder.of(
                        List.of(IntStream.rangeClosed(1, alternatives).boxed().toList()));
    }

    private static void header(StringBuilder text, String key, Object value) {
        text.append("# ").append(key).append(": ").append(value).append('\n');
    }

    private static Optional<PrefLibType> typeByName(Path file) {
        var name = file.toString();
        return PrefLibType.byExtension(name.substring(name.lastIndexOf('.') + 1));
    }
}
