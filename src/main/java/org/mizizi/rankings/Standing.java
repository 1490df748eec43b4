package org.mizizi.rankings;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Where an alternative ended: its place by Schulze's method, and beside it the place that Borda's points would give. */
public record Standing(
        Alternative alternative, int place, boolean tied, int ballots, long bordaTimes2, int bordaPlace) {

    /** Borda's points a ballot, to one decimal. */
    public BigDecimal bordaMean() {
        return BigDecimal.valueOf(bordaTimes2).divide(BigDecimal.valueOf(2L * ballots), 1, RoundingMode.HALF_UP);
    }
}
