package org.mizizi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type for money, worked out by hand in three languages (C1). A word on the right is the rule that refuses. */
class TypedAmountTests {

    private static final Currency DOLLARS = Currency.getInstance("USD");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            0                    | 0               | 0               | 0
            5000                 | 5000            | 5000            | 5000
            1000.5               | 1000.5          | 1000.5          | 1000.5
            1000,5               | 1000.5          | 1000.5          | 1000.5
            1000.50              | 1000.5          | 1000.5          | 1000.5
            .5                   | 0.5             | 0.5             | 0.5
            0,500                | 0.5             | 0.5             | 0.5
            40,000               | 40000           | two-ways        | two-ways
            1,000                | 1000            | two-ways        | two-ways
            40.000               | two-ways        | two-ways        | two-ways
            1.000                | two-ways        | two-ways        | two-ways
            40،000               | 40000           | two-ways        | two-ways
            1 000                | 1000            | 1000            | 1000
            1 000,50             | 1000.5          | 1000.5          | 1000.5
            1 000.50             | 1000.5          | 1000.5          | 1000.5
            1\u00a0000,50        | 1000.5          | 1000.5          | 1000.5
            1\u202f000\u202f000,5| 1000000.5       | 1000000.5       | 1000000.5
            1'000'000.25         | 1000000.25      | 1000000.25      | 1000000.25
            1’000                | 1000            | 1000            | 1000
            1,000,000            | 1000000         | 1000000         | 1000000
            1.000.000            | 1000000         | 1000000         | 1000000
            1,234.50             | 1234.5          | 1234.5          | 1234.5
            1.234,50             | 1234.5          | 1234.5          | 1234.5
            1.234.567,8          | 1234567.8       | 1234567.8       | 1234567.8
            ٤٠٠٠٠                | 40000           | 40000           | 40000
            ٤٠٬٠٠٠               | 40000           | 40000           | 40000
            ١٬٢٣٤٬٥٦٧٫٥          | 1234567.5       | 1234567.5       | 1234567.5
            ١٠٠٠٫٥               | 1000.5          | 1000.5          | 1000.5
            ۴۰۰۰۰                | 40000           | 40000           | 40000
            \u200f٤٠٠٠٠\u200e    | 40000           | 40000           | 40000
            $5000                | 5000            | 5000            | 5000
            US$ 5 000            | 5000            | 5000            | 5000
            5000 USD             | 5000            | 5000            | 5000
            5000 $US             | 5000            | 5000            | 5000
            usd 5000             | 5000            | 5000            | 5000
            €5000                | other-currency  | other-currency  | other-currency
            5000 EUR             | other-currency  | other-currency  | other-currency
            5000 abc             | not-figures     | not-figures     | not-figures
            abc                  | not-figures     | not-figures     | not-figures
            1e5                  | not-figures     | not-figures     | not-figures
            40k                  | not-figures     | not-figures     | not-figures
            1+1                  | not-figures     | not-figures     | not-figures
            ½                    | not-figures     | not-figures     | not-figures
            -500                 | below-zero      | below-zero      | below-zero
            −500                 | below-zero      | below-zero      | below-zero
            -$500                | below-zero      | below-zero      | below-zero
            (500)                | below-zero      | below-zero      | below-zero
            1,00,000             | unclear-figures | unclear-figures | unclear-figures
            12 34                | unclear-figures | unclear-figures | unclear-figures
            1.000.00             | unclear-figures | unclear-figures | unclear-figures
            1,000.000.5          | unclear-figures | unclear-figures | unclear-figures
            40.                  | unclear-figures | unclear-figures | unclear-figures
            1'000 000            | unclear-figures | unclear-figures | unclear-figures
            1234.567             | finer-than-cents| finer-than-cents| finer-than-cents
            1,234.567            | finer-than-cents| finer-than-cents| finer-than-cents
            0.005                | finer-than-cents| finer-than-cents| finer-than-cents
            99999999999999.99    | 99999999999999.99 | 99999999999999.99 | 99999999999999.99
            100000000000000      | too-much        | too-much        | too-much
            99999999999999999999 | too-much        | too-much        | too-much
            """)
    void anAmountIsUnderstoodAsItWasMeantOrRefused(String typed, String english, String french, String arabic) {
        assertThat(outcome(typed, "en")).as("en").isEqualTo(english);
        assertThat(outcome(typed, "fr")).as("fr").isEqualTo(french);
        assertThat(outcome(typed, "ar")).as("ar").isEqualTo(arabic);
    }

    @Test
    void theRefusalOffersTheTwoReadings() {
        var refusal =
                TypedAmount.of("40.000", DOLLARS, Locale.FRENCH).objection().orElseThrow();

        assertThat(refusal.arguments()).containsExactly("40", "40\u202f000");
    }

    @Test
    void nothingTypedIsNoAmount() {
        assertThat(TypedAmount.of(" \u200f", DOLLARS, Locale.FRENCH)).isEqualTo(new Typed.Blank<>());
    }

    @Test
    void aVeryLongTextIsRefusedAtOnce() {
        assertThat(outcome("9".repeat(1_000_000), "en")).isEqualTo("not-figures");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "40000", "1000.5", "1234567.89", "99999999999999.99"})
    void whatTheFieldWritesItReadsAgainInEveryLanguage(BigDecimal amount) {
        for (var writer : InterfaceLanguage.locales()) {
            var written = TypedAmount.written(amount, writer);
            for (var reader : InterfaceLanguage.locales()) {
                assertThat(TypedAmount.of(written, DOLLARS, reader).understood())
                        .as("%s by %s", written, reader)
                        .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(amount));
            }
        }
    }

    private static String outcome(String typed, String language) {
        return switch (TypedAmount.of(typed, DOLLARS, Locale.of(language))) {
            case Typed.Understood<BigDecimal>(var amount) ->
                amount.stripTrailingZeros().toPlainString();
            case Typed.Blank<BigDecimal> _ -> "blank";
            case Typed.Refused<BigDecimal>(var refusal) -> refusal.key().replace("typed.", "");
        };
    }
}
