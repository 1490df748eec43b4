package org.mizizi.rankings.tally;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Borda's points, n-1 for the first place down to 0 for the last, tied alternatives sharing the mean. Twice the points
 * are whole numbers: two for each alternative ranked below, one for each tied with.
 */
final class Borda {

    private Borda() {}

    /** Twice the points of each alternative, in their order. */
    static List<Long> times2(PairwiseMatrix matrix) {
        return IntStream.rangeClosed(1, matrix.size())
                .mapToObj(one -> LongStream.rangeClosed(1, matrix.size())
                        .filter(other -> other != one)
                        .map(other -> 2L * matrix.votes(one, (int) other) + matrix.undecided(one, (int) other))
                        .sum())
                .toList();
    }
}
