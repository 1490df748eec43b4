package org.mizizi.rankings.tally;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What the ballots of one profile say together: the Schulze order, and beside it the matrix it comes from, the Borda
 * points, the agreement and the majority winners, so that everyone can see whether the methods agree.
 *
 * @param bordaTimes2 twice each alternative's Borda points, which makes them whole numbers
 * @param kendallW agreement between 0 and 1; empty where the ballots hold no information
 * @param smithSet the smallest set whose members each beat everyone outside
 */
public record Tally(
        Profile profile,
        PairwiseMatrix pairwise,
        WeakOrder schulze,
        List<Long> bordaTimes2,
        OptionalDouble kendallW,
        OptionalInt condorcetWinner,
        List<Integer> smithSet) {

    /** The order by Borda's points: equal points are a tie. */
    public WeakOrder borda() {
        return WeakOrder.ofPoints(bordaTimes2);
    }

    /** Counts the ballots by every method. */
    public static Tally of(Profile profile) {
        var pairwise = PairwiseMatrix.of(profile);
        var bordaTimes2 = Borda.times2(pairwise);
        return new Tally(
                profile,
                pairwise,
                Schulze.order(pairwise),
                bordaTimes2,
                KendallW.of(profile, bordaTimes2),
                pairwise.condorcetWinner(),
                pairwise.smithSet());
    }
}
