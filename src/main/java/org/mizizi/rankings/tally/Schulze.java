package org.mizizi.rankings.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Schulze's method with winning votes: a victory is as strong as the votes for it, equal ones the stronger the fewer
 * votes oppose them; a path is as strong as its weakest victory; one alternative stands above another if its strongest
 * path there is stronger than the one back.
 */
final class Schulze {

    private Schulze() {}

    /** The tiers found by repeatedly taking every alternative that no remaining one stands above. */
    static WeakOrder order(PairwiseMatrix matrix) {
        return order(matrix.size(), matrix.cells());
    }

    /** The same for numbers of any meaning, row after row and none negative: only how they compare matters. */
    static WeakOrder order(int size, int[] votes) {
        var paths = strongestPaths(size, votes);
        var remaining = IntStream.range(0, size).boxed().toList();
        var tiers = new ArrayList<List<Integer>>();
        while (!remaining.isEmpty()) {
            var candidates = remaining;
            var top = candidates.stream()
                    .filter(one -> candidates.stream()
                            .noneMatch(other -> paths[other * size + one] > paths[one * size + other]))
                    .toList();
            tiers.add(top.stream().map(index -> index + 1).toList());
            remaining = candidates.stream().filter(one -> !top.contains(one)).toList();
        }
        return WeakOrder.of(tiers);
    }

    private static long[] strongestPaths(int size, int[] votes) {
        var paths = strengths(size, votes);
        for (var through = 0; through < size; through++) {
            for (var from = 0; from < size; from++) {
                var first = paths[from * size + through];
                for (var to = 0; to < size && first > 0; to++) {
                    var path = Math.min(first, paths[through * size + to]);
                    paths[from * size + to] = Math.max(paths[from * size + to], path);
                }
            }
        }
        return paths;
    }

    /** The pair (votes for, fewer votes against) as one number; 0 where there is no victory. */
    private static long[] strengths(int size, int[] votes) {
        var base = 1L + IntStream.of(votes).max().orElse(0);
        var strengths = new long[size * size];
        for (var from = 0; from < size; from++) {
            for (var to = 0; to < size; to++) {
                var pro = votes[from * size + to];
                var contra = votes[to * size + from];
                strengths[from * size + to] = pro > contra ? pro * base + (base - 1 - contra) : 0;
            }
        }
        return strengths;
    }
}
