package org.mizizi.rounds;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Hours;
import org.mizizi.shared.OrganisationId;

/**
 * How much is asked of an organisation now, beside what it can do in a month: the hours of the rounds that are
 * announced or open, invite it, and have no answer of it yet. {@code capacity} is missing where it never stated one.
 */
public record Burden(
        OrganisationId organisation, Hours asked, @Nullable Hours capacity) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** F10: the open estimated hours of the hours that were stated for a month, in per cents. */
    public static BigDecimal index(Hours asked, Hours capacity) {
        return asked.value().multiply(WHOLE).divide(capacity.value(), 1, RoundingMode.HALF_UP);
    }

    /** Nothing where the organisation stated no capacity. */
    public Optional<BigDecimal> index() {
        return Optional.ofNullable(capacity).map(stated -> index(asked, stated));
    }

    /** Whether more is asked than can be done: not by what an index is rounded to. */
    public boolean isOver() {
        return capacity != null && asked.isMoreThan(capacity);
    }

    /** The same once this is asked as well. */
    public Burden with(Hours more) {
        return new Burden(organisation, asked.plus(more), capacity);
    }
}
