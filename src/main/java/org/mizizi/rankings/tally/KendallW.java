package org.mizizi.rankings.tally;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Kendall's coefficient of concordance W with average ranks and tie correction: 1 where all ballots agree, 0 where they
 * cancel out. It says nothing where every ballot ties everything, and falls as ballots get shorter: compare it only
 * within one ranking.
 */
final class KendallW {

    private KendallW() {}

    /**
     * 12 S / (m² (n³ - n) - m Σ(t³ - t)), exact until the last division; empty where the divisor is 0. As an
     * alternative's rank is n less its Borda points, 2 (rank sum - mean) = m (n - 1) - twice its points.
     */
    static OptionalDouble of(Profile profile, List<Long> bordaTimes2) {
        var n = BigInteger.valueOf(profile.alternatives().size());
        var m = BigInteger.valueOf(profile.ballotCount());
        var divisor = m.pow(2).multiply(n.pow(3).subtract(n)).subtract(m.multiply(tieCorrection(profile)));
        if (divisor.signum() == 0) {
            return OptionalDouble.empty();
        }
        var mean = m.multiply(n.subtract(BigInteger.ONE));
        var fourS = bordaTimes2.stream()
                .map(points -> mean.subtract(BigInteger.valueOf(points)).pow(2))
                .reduce(BigInteger.ZERO, BigInteger::add);
        return OptionalDouble.of(new BigDecimal(fourS.multiply(BigInteger.valueOf(3)))
                .divide(new BigDecimal(divisor), MathContext.DECIMAL128)
                .doubleValue());
    }

    /** At most 2³¹ ballots times 1000³, so a {@code long} holds it. */
    private static BigInteger tieCorrection(Profile profile) {
        var alternatives = profile.alternatives().size();
        return BigInteger.valueOf(profile.ballots().stream()
                .mapToLong(cast -> cast.count() * cast.order().tieCorrection(alternatives))
                .sum());
    }
}
