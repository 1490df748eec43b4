package org.mizizi.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A share is told to the hundredth of a percent, and half a hundredth goes up as people expect. */
class ShareTests {

    @ParameterizedTest
    @CsvSource({"1, 800, 0.13", "3, 800, 0.38", "1, 3, 33.33", "2, 3, 66.67", "0, 7, 0.00", "7, 7, 100.00"})
    void halfAHundredthOfAPercentGoesUp(long numerator, long denominator, BigDecimal percent) {
        assertThat(Share.of(numerator, denominator).percent()).isEqualTo(percent);
    }
}
