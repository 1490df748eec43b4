package org.mizizi.plans;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.util.List;
import org.mizizi.shared.Money;
import org.springframework.data.relational.core.mapping.Table;

/** The money of a plan in the quarter that begins on this day. */
@Table(schema = "plans", name = "quarter_amount")
public record QuarterAmount(LocalDate quarter, BigDecimal amount) {

    private static final int MONTHS = 3;

    public QuarterAmount {
        if (!quarter.equals(quarterOf(quarter))) {
            throw new IllegalArgumentException("Not the first day of a quarter: " + quarter);
        }
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("An amount is more than nothing: " + amount);
        }
        if (amount.compareTo(Money.MOST) > 0) {
            throw new IllegalArgumentException("An amount is at most " + Money.MOST + ": " + amount);
        }
        amount = amount.setScale(2, RoundingMode.HALF_EVEN);
    }

    /** The first day of the quarter around this day. */
    public static LocalDate quarterOf(LocalDate day) {
        var first = (day.get(IsoFields.QUARTER_OF_YEAR) - 1) * MONTHS + 1;
        return LocalDate.of(day.getYear(), Month.of(first), 1);
    }

    /** The first days of every quarter that the period touches. */
    public static List<LocalDate> quartersBetween(LocalDate startsOn, LocalDate endsOn) {
        return quarterOf(startsOn)
                .datesUntil(endsOn.plusDays(1), java.time.Period.ofMonths(MONTHS))
                .toList();
    }
}
