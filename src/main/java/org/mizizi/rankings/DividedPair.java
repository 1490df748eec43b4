package org.mizizi.rankings;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.stream.Stream;
import org.mizizi.rankings.tally.PairwiseMatrix;

/** Two alternatives that many ballots place one way and many the other: what there is to talk about. */
public record DividedPair(Alternative one, int votesForOne, Alternative other, int votesForOther) {

    private static final int SHOWN = 3;

    /** At least a third of the ballots on either side. */
    static List<DividedPair> of(List<Alternative> alternatives, PairwiseMatrix matrix) {
        return alternatives.stream()
                .flatMap(one -> pairsOf(one, alternatives, matrix))
                .filter(pair -> 3 * pair.smallerSide() >= matrix.ballots())
                .sorted(comparingInt(DividedPair::smallerSide)
                        .reversed()
                        .thenComparing(comparingInt(DividedPair::decided).reversed()))
                .limit(SHOWN)
                .toList();
    }

    private static Stream<DividedPair> pairsOf(Alternative one, List<Alternative> all, PairwiseMatrix matrix) {
        return all.stream()
                .skip(one.position())
                .map(other -> new DividedPair(
                        one,
                        matrix.votes(one.position(), other.position()),
                        other,
                        matrix.votes(other.position(), one.position())));
    }

    private int decided() {
        return votesForOne + votesForOther;
    }

    private int smallerSide() {
        return Math.min(votesForOne, votesForOther);
    }
}
