package org.mizizi.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Hours of somebody's work, whole or halves: finer than that nobody can say beforehand. */
public record Hours(BigDecimal value) implements Comparable<Hours> {

    private static final BigDecimal HALVES = BigDecimal.TWO;

    public static final Hours NONE = new Hours(BigDecimal.ZERO);

    public Hours {
        if (value.signum() < 0 || !areWholeOrHalves(value)) {
            throw new IllegalArgumentException("Hours are whole or halves, and not below zero: " + value);
        }
        value = value.setScale(1, RoundingMode.UNNECESSARY);
    }

    public static Hours of(double value) {
        return new Hours(BigDecimal.valueOf(value));
    }

    /** As the database keeps them. */
    public static Hours valueOf(BigDecimal value) {
        return new Hours(value);
    }

    static boolean areWholeOrHalves(BigDecimal value) {
        return value.multiply(HALVES).stripTrailingZeros().scale() <= 0;
    }

    public Hours plus(Hours more) {
        return new Hours(value.add(more.value));
    }

    public boolean isMoreThan(Hours other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Hours other) {
        return value.compareTo(other.value);
    }
}
