package org.mizizi.coherence;

import java.math.BigDecimal;

/** A share as a bar of 100 units with the line of the Utstein study, from the side where the reader begins. */
public record ShareBar(BigDecimal part, boolean mirrored) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public static ShareBar of(Share share, boolean mirrored) {
        return new ShareBar(share.percent(), mirrored);
    }

    /** Where the part begins. */
    public BigDecimal start() {
        return mirrored ? WHOLE.subtract(part) : BigDecimal.ZERO;
    }

    /** Where the line stands. */
    public int line() {
        return mirrored ? 100 - Figures.UTSTEIN_PERCENT : Figures.UTSTEIN_PERCENT;
    }
}
