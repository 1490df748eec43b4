package org.mizizi.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** An amount of at least zero in one currency, kept to the cent. */
public record Money(BigDecimal amount, Currency currency) {

    /** The most that can be written down, and that the database holds. */
    public static final BigDecimal MOST = new BigDecimal("99999999999999.99");

    public Money {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("An amount cannot be negative: " + amount);
        }
        if (amount.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("An amount is at most " + MOST + ": " + amount);
        }
        amount = amount.setScale(2, RoundingMode.HALF_EVEN);
    }

    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Cannot add " + other.currency + " to " + currency);
        }
        return new Money(amount.add(other.amount), currency);
    }
}
