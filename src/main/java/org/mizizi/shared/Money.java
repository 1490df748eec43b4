package org.mizizi.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** An amount of at least zero in one currency, kept to the cent. */
public record Money(BigDecimal amount, Currency currency) {

    public Money {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("An amount cannot be negative: " + amount);
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
