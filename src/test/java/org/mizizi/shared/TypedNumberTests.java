package org.mizizi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many people, as they are counted in three languages (C2). A word on the right is the rule that refuses. */
class TypedNumberTests {

    private static final int MOST = 1_000_000;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0         | 0               | 0               | 0
            120       | 120             | 120             | 120
            40 000    | 40000           | 40000           | 40000
            40,000    | 40000           | two-ways        | two-ways
            40.000    | two-ways        | two-ways        | two-ways
            ٤٠٬٠٠٠    | 40000           | 40000           | 40000
            ١٢٠       | 120             | 120             | 120
            -3        | below-zero      | below-zero      | below-zero
            2.5       | not-whole       | not-whole       | not-whole
            2,0       | 2               | 2               | 2
            abc       | not-figures     | not-figures     | not-figures
            1e5       | not-figures     | not-figures     | not-figures
            1 000 000 | 1000000         | 1000000         | 1000000
            1000001   | too-many        | too-many        | too-many
            99999999999999999999 | too-many | too-many     | too-many
            """)
    void aNumberIsUnderstoodAsItWasMeantOrRefused(String typed, String english, String french, String arabic) {
        assertThat(outcome(typed, "en")).as("en").isEqualTo(english);
        assertThat(outcome(typed, "fr")).as("fr").isEqualTo(french);
        assertThat(outcome(typed, "ar")).as("ar").isEqualTo(arabic);
    }

    private static String outcome(String typed, String language) {
        return switch (TypedNumber.of(typed, MOST, Locale.of(language))) {
            case Typed.Understood<Integer>(var number) -> number.toString();
            case Typed.Blank<Integer> _ -> "blank";
            case Typed.Refused<Integer>(var refusal) -> refusal.key().replace("typed.", "");
        };
    }
}
