package org.mizizi.rankings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.mizizi.rankings.tally.Tally;

/** Where an alternative ended: its place by Schulze's method, and beside it the place that Borda's points would give. */
public record Standing(
        Alternative alternative, int place, boolean tied, int ballots, long bordaTimes2, int bordaPlace) {

    /** Every alternative, best first. */
    static List<Standing> all(List<Alternative> alternatives, Tally tally) {
        var borda = tally.borda();
        return alternatives.stream()
                .map(alternative -> new Standing(
                        alternative,
                        tally.schulze().placeOf(alternative.position()),
                        tally.schulze().isTied(alternative.position()),
                        tally.profile().ballotCount(),
                        tally.bordaTimes2().get(alternative.position() - 1),
                        borda.placeOf(alternative.position())))
                .sorted(Comparator.comparingInt(Standing::place)
                        .thenComparingInt(standing -> standing.alternative().position()))
                .toList();
    }

    /** Borda's points a ballot, to one decimal. */
    public BigDecimal bordaMean() {
        return BigDecimal.valueOf(bordaTimes2).divide(BigDecimal.valueOf(2L * ballots), 1, RoundingMode.HALF_UP);
    }
}
