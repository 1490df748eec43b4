package org.mizizi.coherence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How much of something serves a dimension, in whole per cents; without a dimension, what serves none. Those of
 * one thing make 100 together.
 */
public record DimensionShare(@Nullable String dimension, int percent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A part of a whole, in whatever unit all parts of it have. */
    record Part(@Nullable String dimension, BigDecimal part) {}

    /** None of nothing. What whole per cents leave over goes to those that lose most by them, the first of equals first. */
    static List<DimensionShare> of(List<Part> parts) {
        var whole = parts.stream().map(Part::part).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (whole.signum() == 0) {
            return List.of();
        }
        var exact = parts.stream()
                .map(part -> part.part().multiply(HUNDRED).divide(whole, 9, RoundingMode.HALF_UP))
                .toList();
        var percents = new ArrayList<>(exact.stream().map(BigDecimal::intValue).toList());
        var left = 100 - percents.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer at) -> exact.get(at).remainder(BigDecimal.ONE))
                        .reversed())
                .limit(left)
                .forEach(at -> percents.set(at, percents.get(at) + 1));
        return IntStream.range(0, parts.size())
                .mapToObj(at -> new DimensionShare(parts.get(at).dimension(), percents.get(at)))
                .toList();
    }
}
