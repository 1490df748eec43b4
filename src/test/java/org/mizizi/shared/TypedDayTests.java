package org.mizizi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days as people write them, in every language (C2). A word on the right is the rule that refuses. */
class TypedDayTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            01/02/2027       | 2027-02-01
            1/2/2027         | 2027-02-01
            1.2.2027         | 2027-02-01
            1-2-2027         | 2027-02-01
            1 2 2027         | 2027-02-01
            1/2/27           | 2027-02-01
            2027-01-31       | 2027-01-31
            2027/1/31        | 2027-01-31
            ٣١/٠١/٢٠٢٧       | 2027-01-31
            ٢٠٢٧-٠١-٣١       | 2027-01-31
            ۳۱/۰۱/۲۰۲۷       | 2027-01-31
            31 January 2027  | 2027-01-31
            31 Jan 2027      | 2027-01-31
            1er février 2027 | 2027-02-01
            28 févr. 2027    | 2027-02-28
            31st Jan 2027    | 2027-01-31
            ٣١ يناير ٢٠٢٧    | 2027-01-31
            ٣١ جانفي ٢٠٢٧    | 2027-01-31
            31 كانون الثاني 2027 | 2027-01-31
            31 كانون الأول 2027  | 2027-12-31
            5 كانون 2027     | no-such-month
            29/02/2028       | 2028-02-29
            29/02/2027       | no-such-day
            31/02/2027       | no-such-day
            0/1/2027         | no-such-day
            32/01/2027       | no-such-day
            01/31/2027       | no-such-month
            2027-13-01       | no-such-month
            3 jui 2027       | no-such-month
            3 foo 2027       | no-such-month
            tomorrow         | not-a-day
            1/2              | not-a-day
            1/2/20271        | not-a-day
            1/2/0027         | far-away-day
            1/2/9999         | far-away-day
            """)
    void aDayIsUnderstoodOrRefusedWithTheReason(String typed, String expected) {
        assertThat(outcome(typed)).isEqualTo(expected);
    }

    private static String outcome(String typed) {
        return switch (TypedDay.of(typed)) {
            case Typed.Understood<LocalDate>(var day) -> day.toString();
            case Typed.Blank<LocalDate> _ -> "blank";
            case Typed.Refused<LocalDate>(var refusal) -> refusal.key().replace("typed.", "");
        };
    }
}
