package org.mizizi.bench;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a run of {@link SearchBench} took, as a table, and whether that is within the budget. */
public record SearchTimes(int inputs, long entries, List<Answer> answers) implements Measured {

    /** The budget is for this many inputs: a smaller country tells nothing of it. */
    public static final int INPUTS = 20_000;

    private static final double BUDGET = 30;

    /** One question: how many things were found, and the milliseconds it took. */
    public record Answer(
            String question, String typed, long found, double cold, Timings warm, Timings bare, Timings readingAll) {

        private String line() {
            return String.format(
                    Locale.ROOT,
                    "%-20s %-14s %7d %8.1f %8.1f %14s %8.2f %6.1fx %9.1f %6.2fx",
                    question,
                    typed,
                    found,
                    cold,
                    warm.median(),
                    String.format(Locale.ROOT, "%.1f - %.1f", warm.low(), warm.high()),
                    bare.median(),
                    warm.median() / bare.median(),
                    readingAll.median(),
                    warm.median() / readingAll.median());
        }
    }

    public SearchTimes {
        answers = List.copyOf(answers);
    }

    public Answer slowest() {
        return answers.stream()
                .max(comparingDouble(answer -> answer.warm().median()))
                .orElseThrow();
    }

    public boolean isJudged() {
        return inputs >= INPUTS;
    }

    @Override
    public boolean isWithinBudget() {
        return !isJudged() || slowest().warm().median() <= BUDGET;
    }

    @Override
    public List<String> lines() {
        return Stream.of(
                        Stream.of(
                                String.format(
                                        Locale.ROOT,
                                        "Search among %d inputs, %d texts in all; milliseconds",
                                        inputs,
                                        entries),
                                String.format(
                                        Locale.ROOT,
                                        "%-20s %-14s %7s %8s %8s %14s %8s %7s %9s %7s",
                                        "what",
                                        "typed",
                                        "found",
                                        "cold",
                                        "warm",
                                        "of ten, nine",
                                        "index",
                                        "ratio",
                                        "all read",
                                        "ratio")),
                        answers.stream().map(Answer::line),
                        Stream.of(verdict()))
                .flatMap(lines -> lines)
                .toList();
    }

    private String verdict() {
        var slowest = slowest();
        var said = String.format(
                Locale.ROOT,
                "Slowest when warm: %s, %.1f ms",
                slowest.question(),
                slowest.warm().median());
        if (!isJudged()) {
            return said + String.format(Locale.ROOT, "; the budget is for %d inputs.", INPUTS);
        }
        return said
                + String.format(
                        Locale.ROOT, "; %s the budget of %.0f ms.", isWithinBudget() ? "within" : "above", BUDGET);
    }
}
