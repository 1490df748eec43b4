package org.mizizi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTimesTests {

    @Test
    void theSlowestMedianIsWithinTheBudgetOrNot() {
        assertThat(times(20_000, 5, 30).isWithinBudget()).isTrue();
        assertThat(times(20_000, 31, 5).isWithinBudget()).isFalse();
        assertThat(times(20_000, 31, 5).lines().getLast())
                .isEqualTo("Slowest when warm: question 31, 31.0 ms; above the budget of 30 ms.");
    }

    @Test
    void aSmallCountryIsNotJudged() {
        assertThat(times(19_999, 5, 31).isWithinBudget()).isTrue();
        assertThat(times(19_999, 5, 31).lines().getLast()).endsWith("; the budget is for 20000 inputs.");
    }

    @Test
    void everyQuestionStandsBesideItsYardsticks() {
        assertThat(times(20_000, 12).lines().get(2)).contains(" 12.0 ", " 6.0x", " 0.12x");
    }

    /** One that the machine held up does not count. */
    @Test
    void theMiddleOneCounts() {
        assertThat(new Timings(List.of(900.0, 1.0, 3.0)).median()).isEqualTo(3);
    }

    private static SearchTimes times(int inputs, int... medians) {
        return new SearchTimes(
                inputs,
                2L * inputs,
                Arrays.stream(medians)
                        .boxed()
                        .map(median -> new SearchTimes.Answer(
                                "question " + median, "water", 7, 50, took(median), took(2), took(100)))
                        .toList());
    }

    private static Timings took(double milliseconds) {
        return new Timings(List.of(milliseconds));
    }
}
