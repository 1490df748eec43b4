package org.mizizi.rankings.tally;

import java.math.BigDecimal;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A tally as plain text for people at a terminal. Names come last in a line, so that no script can shift a column. */
final class TallyText {

    private final Formatter text = new Formatter(Locale.ROOT);

    private TallyText() {}

    static String of(String title, Tally tally) {
        var text = new TallyText();
        text.add(title, tally);
        return text.text.toString();
    }

    static String of(List<String> titles, Constituencies all) {
        var text = new TallyText();
        for (var i = 0; i < titles.size(); i++) {
            text.add(titles.get(i), all.constituencies().get(i));
            text.text.format("\n");
        }
        text.add(all.pooled().schulze(), all.equalWeight().schulze());
        return text.text.toString();
    }

    private void add(WeakOrder pooled, WeakOrder equalWeight) {
        text.format("All together (numbers of alternatives, best first, = for a tie)\n");
        text.format("  every ballot the same weight:       %s\n", chain(pooled));
        text.format("  every constituency the same weight: %s\n", chain(equalWeight));
    }

    private void add(String title, Tally tally) {
        var profile = tally.profile();
        text.format("%s\n", Profile.onOneLine(title));
        text.format(
                "Ballots: %d. Alternatives: %d. What a ballot does not rank is tied last on it.\n",
                profile.ballotCount(), profile.alternatives().size());
        text.format("\n");
        places(tally);
        text.format("\n");
        text.format("Ballots that prefer the row to the column\n");
        matrix(tally.pairwise());
        text.format("\n");
        text.format("Beats every other (Condorcet winner): %s\n", winner(tally));
        text.format("Smallest set that beats the rest (Smith set): %s\n", numbers(tally.smithSet(), ", "));
        text.format("Agreement (Kendall's W, 0 none to 1 full): %s\n", agreement(tally));
    }

    private void places(Tally tally) {
        text.format("%5s  %9s  %4s  %s\n", "place", "Borda", "no.", "alternative");
        for (var tier : tally.schulze().tiers()) {
            for (var alternative : tier) {
                text.format(
                        "%5d  %9s  %4d  %s\n",
                        tally.schulze().placeOf(alternative),
                        half(tally.bordaTimes2().get(alternative - 1)),
                        alternative,
                        tally.profile().alternatives().get(alternative - 1));
            }
        }
    }

    private void matrix(PairwiseMatrix pairwise) {
        var cell = "%"
                + (1
                        + Integer.toString(Math.max(pairwise.ballots(), pairwise.size()))
                                .length()) + "s";
        var columns = IntStream.rangeClosed(1, pairwise.size()).boxed().toList();
        text.format("%4s %s\n", "", columns.stream().map(cell::formatted).collect(Collectors.joining()));
        for (int row : columns) {
            text.format(
                    "%4d %s\n",
                    row,
                    columns.stream()
                            .map(column -> cell.formatted(row == column ? "-" : pairwise.votes(row, column)))
                            .collect(Collectors.joining()));
        }
    }

    private static String chain(WeakOrder order) {
        return order.tiers().stream().map(tier -> numbers(tier, " = ")).collect(Collectors.joining(" > "));
    }

    private static String numbers(List<Integer> numbers, String separator) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(separator));
    }

    private static String winner(Tally tally) {
        var winner = tally.condorcetWinner();
        return winner.isPresent()
                ? winner.getAsInt() + " " + tally.profile().alternatives().get(winner.getAsInt() - 1)
                : "none";
    }

    private static String agreement(Tally tally) {
        var kendallW = tally.kendallW();
        return kendallW.isPresent() ? String.format(Locale.ROOT, "%.3f", kendallW.getAsDouble()) : "no information";
    }

    private static String half(long times2) {
        return BigDecimal.valueOf(times2 * 5, 1).toPlainString();
    }
}
