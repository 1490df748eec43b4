package org.mizizi.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.rounds.Moratorium.MoratoriumId;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Refusal;

/** On which days a pause holds, and which can be declared. */
class MoratoriumTests {

    private static final LocalizedText REASON = LocalizedText.of("en", "The budget is due.");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027-03-09 |                      | false | false
            2027-03-10 |                      | true  | false
            2027-03-20 |                      | true  | false
            2027-03-21 |                      | false | true
            2027-03-15 | 2027-03-12T10:00:00Z | false | true
            """)
    void aPauseHoldsFromItsFirstDayToItsLast_R52(
            LocalDate day, @Nullable Instant ended, boolean inForce, boolean over) {
        var moratorium = new Moratorium(
                MoratoriumId.next(),
                OrganisationId.next(),
                LocalDate.of(2027, 3, 10),
                LocalDate.of(2027, 3, 20),
                REASON,
                ended);
        assertThat(moratorium.isInForceOn(day)).isEqualTo(inForce);
        assertThat(moratorium.isOverOn(day)).isEqualTo(over);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027-03-10 | 2027-03-10 |
            2027-03-10 | 2027-09-08 |
            2027-03-10 | 2027-09-09 | moratorium.too-long
            2027-03-09 | 2027-03-12 | moratorium.begins-in-the-past
            2027-03-12 | 2027-03-11 | moratorium.ends-before-it-begins
            """)
    void aPauseBeginsTodayOrLaterAndLastsHalfAYearAtMost_R52(
            LocalDate first, LocalDate last, @Nullable String refused) {
        assertThat(new NewMoratorium(first, last, REASON)
                        .objections(LocalDate.of(2027, 3, 10)).stream()
                                .map(Refusal::key)
                                .findFirst()
                                .orElse(null))
                .isEqualTo(refused);
    }
}
