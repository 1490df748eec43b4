package org.mizizi.coherence;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A share of the plans in force with everything it was made from. A figure that cannot be measured has no value, which
 * is not the same as 0 % (R-14). Humanitarian plans are in none of them.
 */
public record Figure(
        Code code,
        @Nullable Share count,
        List<MoneyShare> money,
        @Nullable Absence absence,
        Instant asOf,
        int ruleVersion) {

    /**
     * The definitions in force. F1_SHOWN: no claim that stands to a goal in force, which is what the Utstein study counted.
     * F1: no confirmed one. F2: a confirmed chain to what people said, beginning with a link to an input or a priority.
     */
    public enum Code {
        F1_SHOWN,
        F1,
        F2;

        /** What it is called where figures are quoted: both shares of F1 are F1. */
        public String label() {
            return this == F1_SHOWN ? F1.name() : name();
        }
    }

    /** Why a figure has no value. */
    public enum Absence {
        NO_STRATEGY,
        NO_PLAN_IN_FORCE
    }

    /** The same share by planned money; currencies are never added up. */
    public record MoneyShare(String currency, Share share) {}

    public Figure {
        money = List.copyOf(money);
        if ((count == null) == (absence == null)) {
            throw new IllegalArgumentException("A figure has a value, or a reason for having none");
        }
    }

    /** The share in percent with two decimals, rounded for reading only. */
    public Optional<BigDecimal> value() {
        return Optional.ofNullable(count).map(Share::percent);
    }

    /** Whether the share of the Utstein study belongs beside it. */
    public boolean isCompared() {
        return code != Code.F2;
    }

    /** Whether it is above the share of the Utstein study; what cannot be measured is not. */
    public boolean isAboveUtstein() {
        return count != null && count.isAbove(Figures.UTSTEIN_PERCENT);
    }
}
