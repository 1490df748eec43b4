package org.mizizi.rankings;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Where an alternative ended: its tier by Schulze's method, its place (1 more than the number of those above it), and
 * beside it the place that Borda's points would give.
 */
public record Standing(
        Alternative alternative, int tier, int place, boolean tied, int ballots, long bordaTimes2, int bordaPlace) {

    /** Borda's points a ballot, to one decimal. */
    public BigDecimal bordaMean() {
        return BigDecimal.valueOf(bordaTimes2).divide(BigDecimal.valueOf(2L * ballots), 1, RoundingMode.HALF_UP);
    }
}
