package org.mizizi.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long something takes, as it is typed in three languages. A word on the right is the rule that refuses. */
class TypedHoursTests {

    private static final Hours MOST = Hours.of(200);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''     | blank          | blank          | blank
            3      | 3.0            | 3.0            | 3.0
            2.5    | 2.5            | 2.5            | 2.5
            2,5    | 2.5            | 2.5            | 2.5
            ٢٫٥    | 2.5            | 2.5            | 2.5
            0.5    | 0.5            | 0.5            | 0.5
            0      | too-few-hours  | too-few-hours  | too-few-hours
            -2     | below-zero     | below-zero     | below-zero
            0.25   | not-half-hours | not-half-hours | not-half-hours
            3.1    | not-half-hours | not-half-hours | not-half-hours
            200    | 200.0          | 200.0          | 200.0
            200.5  | too-many-hours | too-many-hours | too-many-hours
            2:30   | not-figures    | not-figures    | not-figures
            two    | not-figures    | not-figures    | not-figures
            """)
    void hoursAreUnderstoodAsTheyWereMeantOrRefused_R51(String typed, String english, String french, String arabic) {
        assertThat(outcome(typed, "en")).as("en").isEqualTo(english);
        assertThat(outcome(typed, "fr")).as("fr").isEqualTo(french);
        assertThat(outcome(typed, "ar")).as("ar").isEqualTo(arabic);
    }

    @Test
    void hoursAreAddedAndComparedWhateverTheirDecimals_R51() {
        assertThat(Hours.of(2.5).plus(Hours.of(0.5))).isEqualTo(Hours.valueOf(new BigDecimal("3.00")));
        assertThat(Hours.of(40.5).isMoreThan(Hours.of(40))).isTrue();
        assertThat(Hours.of(40).isMoreThan(Hours.of(40))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Hours.of(0.3));
        assertThatIllegalArgumentException().isThrownBy(() -> Hours.of(-1));
    }

    private static String outcome(String typed, String language) {
        return switch (TypedHours.of(typed, MOST, Locale.of(language))) {
            case Typed.Understood<Hours>(var hours) -> hours.value().toString();
            case Typed.Blank<Hours> _ -> "blank";
            case Typed.Refused<Hours>(var refusal) -> refusal.key().replace("typed.", "");
        };
    }
}
