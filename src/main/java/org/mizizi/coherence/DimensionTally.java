package org.mizizi.coherence;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What serves a dimension; without one, what serves none. A goal or a plan counts in each dimension that it
 * serves; its money is divided.
 */
public record DimensionTally(
        @Nullable String dimension, long inputs, long priorities, long goals, long plans, List<Money> money) {

    public DimensionTally {
        money = List.copyOf(money);
    }

    /** In one currency: what is planned, which part that is of all that is planned in it, and what of it rests on confirmed links. */
    public record Money(String currency, BigDecimal planned, int percent, BigDecimal confirmed) {}
}
