package org.mizizi.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mizizi.country.ExitCriterion.Standing;
import org.mizizi.shared.LocalizedText;

/** how many exit criteria are met on a day, of those that count on it. */
class ExitCriteriaTests {

    private static final List<ExitCriterion> SAID = List.of(
            said("E1", 1, "Elections", Standing.OPEN),
            said("E1", 5, "Elections", Standing.MET),
            said("E1", 8, "Free elections", Standing.MET),
            said("E2", 1, "Own budget", Standing.OPEN),
            said("E2", 9, "Own budget", Standing.RETIRED),
            said("E3", 1, "Courts", Standing.MET),
            said("E3", 7, "Courts", Standing.OPEN));

    private static ExitCriterion said(String code, int day, String words, Standing standing) {
        return new ExitCriterion(
                code, day(day), LocalizedText.of("en", words), standing, LocalizedText.of("en", "Seen"));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2027, 3, day);
    }

    private static ExitCriteria on(int day) {
        return ExitCriteria.on(day(day), SAID);
    }

    @Test
    void theShareIsThatOfTheDayAndThePastStays_R09() {
        assertThat(on(4).met()).isOne();
        assertThat(on(5).met()).isEqualTo(2);
        assertThat(on(7).met()).isOne();
        assertThat(on(7).counted()).hasSize(3);
        assertThat(ExitCriteria.on(LocalDate.of(2027, 2, 28), SAID).counted()).isEmpty();
    }

    @Test
    void whatIsRetiredIsToldAndNeverCounts_R09() {
        assertThat(on(9).counted()).extracting(ExitCriterion::code).containsExactly("E1", "E3");
        assertThat(on(9).met()).isOne();
        assertThat(on(9).retired()).extracting(ExitCriterion::code).containsExactly("E2");
        assertThat(on(8).retired()).isEmpty();
    }

    @Test
    void saidInOtherWordsItIsMetSinceTheDayOnWhichItWas_R09() {
        assertThat(on(8).of("E1")).hasValueSatisfying(criterion -> {
            assertThat(criterion.criterion().original()).isEqualTo("Free elections");
            assertThat(criterion.since()).isEqualTo(day(5));
        });
        assertThat(on(7).of("E3")).map(ExitCriterion::since).contains(day(7));
    }
}
