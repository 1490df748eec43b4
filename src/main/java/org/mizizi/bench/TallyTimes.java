package org.mizizi.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a run of {@link TallyBench} took, as a table, and whether the largest ranking is counted within the budget. Counting
 * waits for nothing, so what it keeps a processor busy for when warm is what it takes on a quiet machine.
 */
public record TallyTimes(int ballots, List<Count> counts) implements Measured {

    private static final double BUDGET = 100;
    private static final String COLUMNS = "%9s %8s %8s %17s %8s %17s %10s %7s %8s %7s";

    /** One ranking and the milliseconds its tally took; numpy is missing where it is not installed. */
    public record Count(
            int ballots,
            int options,
            Timings cold,
            Timings warm,
            Timings plain,
            @Nullable Timings numpy) {

        private String line() {
            return COLUMNS.formatted(
                    ballots,
                    options,
                    number(cold.median()),
                    number(cold.low()) + " - " + number(cold.high()),
                    number(warm.median()),
                    number(warm.low()) + " - " + number(warm.high()),
                    number(plain.median()),
                    ratio(plain),
                    numpy == null ? "absent" : number(numpy.median()),
                    numpy == null ? "" : ratio(numpy));
        }

        private String ratio(Timings yardstick) {
            return String.format(Locale.ROOT, "%.2fx", warm.median() / yardstick.median());
        }

        private static String number(double milliseconds) {
            return String.format(Locale.ROOT, "%.1f", milliseconds);
        }
    }

    public TallyTimes {
        counts = List.copyOf(counts);
    }

    /** The budget is for this many ballots: fewer tell nothing of it. */
    public boolean isJudged() {
        return ballots >= TallyBench.BALLOTS;
    }

    @Override
    public boolean isWithinBudget() {
        return !isJudged() || largest().warm().median() <= BUDGET;
    }

    private Count largest() {
        return counts.getFirst();
    }

    @Override
    public List<String> lines() {
        var head = Stream.of(
                "Tally of ballots by Schulze's method, with all that is told beside it; milliseconds, when warm those of a processor",
                COLUMNS.formatted(
                        "ballots",
                        "options",
                        "cold",
                        "of ten, nine",
                        "warm",
                        "of ten, nine",
                        "plain Java",
                        "ratio",
                        "numpy",
                        "ratio"));
        return Stream.of(head, counts.stream().map(Count::line), Stream.of(verdict()))
                .flatMap(lines -> lines)
                .map(String::stripTrailing)
                .toList();
    }

    private String verdict() {
        var said = String.format(
                Locale.ROOT,
                "%d ballots of %d options when warm: %.1f ms",
                largest().ballots(),
                largest().options(),
                largest().warm().median());
        return isJudged()
                ? said
                        + String.format(
                                Locale.ROOT,
                                "; %s the budget of %.0f ms.",
                                isWithinBudget() ? "within" : "above",
                                BUDGET)
                : said + String.format(Locale.ROOT, "; the budget is for %d ballots.", TallyBench.BALLOTS);
    }
}
