package org.mizizi.rankings.tally;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Every constituency counts the same, however many ballots it cast: their shares of ballots for each pair are added, and
 * Schulze's method orders the sums. A constituency without ballots has no shares and counts for nothing.
 *
 * @param scale the least common multiple of the numbers of ballots, by which the shares are multiplied to stay exact
 * @param pairwise the sums of the shares, so multiplied; row i, column j is for alternative i + 1 over j + 1
 */
public record EqualWeight(BigInteger scale, List<List<BigInteger>> pairwise, WeakOrder schulze) {

    static EqualWeight of(List<PairwiseMatrix> constituencies) {
        var counted =
                constituencies.stream().filter(matrix -> matrix.ballots() > 0).toList();
        var scale = counted.stream()
                .map(matrix -> BigInteger.valueOf(matrix.ballots()))
                .reduce(BigInteger.ONE, EqualWeight::leastCommonMultiple);
        var size = constituencies.getFirst().size();
        var pairwise = IntStream.rangeClosed(1, size)
                .mapToObj(one -> IntStream.rangeClosed(1, size)
                        .mapToObj(other -> sumOfShares(counted, scale, one, other))
                        .toList())
                .toList();
        return new EqualWeight(scale, pairwise, Schulze.order(size, positions(pairwise)));
    }

    private static BigInteger sumOfShares(List<PairwiseMatrix> counted, BigInteger scale, int one, int other) {
        return counted.stream()
                .map(matrix -> scale.divide(BigInteger.valueOf(matrix.ballots()))
                        .multiply(BigInteger.valueOf(matrix.votes(one, other))))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static BigInteger leastCommonMultiple(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }

    /** Each number's position among all of them: small, and comparing as the numbers themselves do. */
    private static int[] positions(List<List<BigInteger>> pairwise) {
        var ascending = List.copyOf(
                new TreeSet<>(pairwise.stream().flatMap(List::stream).toList()));
        return pairwise.stream()
                .flatMap(List::stream)
                .mapToInt(sum -> Collections.binarySearch(ascending, sum))
                .toArray();
    }
}
