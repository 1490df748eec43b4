package org.mizizi.coherence;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A part of a whole, kept as the two numbers so that a comparison never depends on rounding. */
public record Share(BigDecimal numerator, BigDecimal denominator) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Share {
        if (denominator.signum() <= 0 || numerator.signum() < 0 || numerator.compareTo(denominator) > 0) {
            throw new IllegalArgumentException(numerator + " of " + denominator);
        }
    }

    static Share of(long numerator, long denominator) {
        return new Share(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    public BigDecimal percent() {
        return numerator.multiply(HUNDRED).divide(denominator, 2, RoundingMode.HALF_UP);
    }

    /** Strictly more than so many percent: 55 of 100 is not above 55 %. */
    public boolean isAbove(int percent) {
        return numerator.multiply(HUNDRED).compareTo(denominator.multiply(BigDecimal.valueOf(percent))) > 0;
    }
}
