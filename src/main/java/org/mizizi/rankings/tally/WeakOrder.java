package org.mizizi.rankings.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An order, with ties, of some of the alternatives 1, 2, 3, …: what one ballot says, and what a tally answers. Where it
 * is counted, alternatives it does not rank are tied below all that it ranks.
 */
public final class WeakOrder {

    /** Best first; a negative number is tied with the alternative before it. Ascending within a tie. */
    private final int[] steps;

    private final int hash;

    private WeakOrder(int[] steps) {
        this.steps = steps;
        this.hash = Arrays.hashCode(steps);
    }

    /** The order of these tiers, best first; alternatives of one tier are tied. */
    public static WeakOrder of(List<? extends Collection<Integer>> tiers) {
        var steps = new int[tiers.stream().mapToInt(Collection::size).sum()];
        var length = 0;
        for (var tier : tiers) {
            if (tier.isEmpty()) {
                throw new IllegalArgumentException("A tie needs at least one alternative");
            }
            var first = length;
            for (int alternative : tier) {
                steps[length++] = requirePositive(alternative);
            }
            tie(steps, first, length);
        }
        return ofSteps(steps);
    }

    /** The order of these alternatives, best first, without ties; of none, an order that ranks nothing. */
    public static WeakOrder strict(int... alternatives) {
        for (var alternative : alternatives) {
            requirePositive(alternative);
        }
        return ofSteps(alternatives.clone());
    }

    /** Makes one tie of the steps from {@code first} up to {@code end}, which must still be positive. */
    static void tie(int[] steps, int first, int end) {
        Arrays.sort(steps, first, end);
        for (var i = first + 1; i < end; i++) {
            steps[i] = -steps[i];
        }
    }

    /** Takes over the array, in which every tie has been made by {@link #tie}. */
    static WeakOrder ofSteps(int[] steps) {
        var sorted = new int[steps.length];
        for (var i = 0; i < steps.length; i++) {
            sorted[i] = Math.abs(steps[i]);
        }
        Arrays.sort(sorted);
        for (var i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1]) {
                throw new IllegalArgumentException("Alternative " + sorted[i] + " is ranked twice");
            }
        }
        return new WeakOrder(steps);
    }

    private static int requirePositive(int alternative) {
        if (alternative < 1) {
            throw new IllegalArgumentException("Alternatives are numbered from 1, not " + alternative);
        }
        return alternative;
    }

    /** The tiers, best first, each in ascending order. */
    public List<List<Integer>> tiers() {
        var tiers = new ArrayList<List<Integer>>();
        for (var start = 0; start < steps.length; start = endOfTier(start)) {
            tiers.add(Arrays.stream(steps, start, endOfTier(start))
                    .map(Math::abs)
                    .boxed()
                    .toList());
        }
        return List.copyOf(tiers);
    }

    /** The order in which more points are better and equal points a tie; the first are those of alternative 1. */
    static WeakOrder ofPoints(List<Long> points) {
        return of(List.copyOf(IntStream.rangeClosed(1, points.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        alternative -> points.get(alternative - 1),
                        () -> new TreeMap<Long, List<Integer>>(Comparator.reverseOrder()),
                        Collectors.toList()))
                .values()));
    }

    /**
     * The place of a ranked alternative, as every page and the tally command number it: its tier. Those tied share a place,
     * and the next place follows without a gap: 1, 2, 3, 3, 4.
     */
    public int placeOf(int alternative) {
        return tierOf(alternative).orElseThrow();
    }

    public boolean isTied(int alternative) {
        return tiers().get(placeOf(alternative) - 1).size() > 1;
    }

    /** The alternatives that fewer than this many stand above: with a tie at the end, more than this many. */
    public Set<Integer> first(int number) {
        var first = new TreeSet<Integer>();
        for (var tier : tiers()) {
            if (first.size() < number) {
                first.addAll(tier);
            }
        }
        return first;
    }

    /** The tier of an alternative, 1 being the best; empty if it is not ranked. */
    public OptionalInt tierOf(int alternative) {
        var tier = 0;
        for (var step : steps) {
            tier += step > 0 ? 1 : 0;
            if (Math.abs(step) == alternative) {
                return OptionalInt.of(tier);
            }
        }
        return OptionalInt.empty();
    }

    /** How many alternatives are ranked. */
    public int length() {
        return steps.length;
    }

    boolean hasTies() {
        return Arrays.stream(steps).anyMatch(step -> step < 0);
    }

    int highestAlternative() {
        var highest = 0;
        for (var step : steps) {
            highest = Math.max(highest, Math.abs(step));
        }
        return highest;
    }

    /**
     * Writes all alternatives, counted from 0, best first and those not ranked last, and for each place that is ranked
     * where the next lower tier starts.
     */
    void writeSequence(int[] sequence, int[] tierEnds) {
        var ranked = new boolean[sequence.length];
        for (var start = 0; start < steps.length; ) {
            var end = endOfTier(start);
            for (; start < end; start++) {
                sequence[start] = Math.abs(steps[start]) - 1;
                tierEnds[start] = end;
                ranked[sequence[start]] = true;
            }
        }
        var place = steps.length;
        for (var alternative = 0; place < sequence.length; alternative++) {
            if (!ranked[alternative]) {
                sequence[place++] = alternative;
            }
        }
    }

    /** Writes for each alternative that is ranked its tier, at one position of the alternative's column. */
    void writePlaces(int[][] columns, int position) {
        var tier = 0;
        for (var step : steps) {
            tier += step > 0 ? 1 : 0;
            columns[Math.abs(step) - 1][position] = tier;
        }
    }

    /** The sum of t³ - t over the ties, those not ranked being one of them. */
    long tieCorrection(int alternatives) {
        var sum = cubeLess(alternatives - steps.length);
        for (var start = 0; start < steps.length; start = endOfTier(start)) {
            sum += cubeLess(endOfTier(start) - start);
        }
        return sum;
    }

    private static long cubeLess(long tied) {
        return tied * tied * tied - tied;
    }

    private int endOfTier(int start) {
        var end = start + 1;
        while (end < steps.length && steps[end] < 0) {
            end++;
        }
        return end;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeakOrder order && hash == order.hash && Arrays.equals(steps, order.steps);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** As PrefLib writes it: {@code 3,{1,4},2}. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        for (var start = 0; start < steps.length; start = endOfTier(start)) {
            text.append(start == 0 ? "" : ",");
            appendTier(text, start, endOfTier(start));
        }
        return text.toString();
    }

    private void appendTier(StringBuilder text, int start, int end) {
        if (end == start + 1) {
            text.append(steps[start]);
            return;
        }
        text.append('{').append(steps[start]);
        for (var i = start + 1; i < end; i++) {
            text.append(',').append(-steps[i]);
        }
        text.append('}');
    }
}
