package org.mizizi.rankings;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.priorities.Priority.PriorityId;
import org.mizizi.shared.LocalizedText;

/** The mean of the points is told to one decimal, and a half goes up as people expect. */
class StandingTests {

    @ParameterizedTest
    @CsvSource({"5, 10, 0.3", "13, 10, 0.7", "20, 10, 1.0", "7, 6, 0.6"})
    void halfATenthGoesUp(long pointsTimes2, int ballots, BigDecimal mean) {
        assertThat(standing(pointsTimes2, ballots).bordaMean()).isEqualTo(mean);
    }

    private static Standing standing(long pointsTimes2, int ballots) {
        var text = LocalizedText.of("en", "Wells");
        var alternative = new Alternative(1, PriorityId.next(), "PRI-0001", text, text, "development");
        return new Standing(alternative, 1, false, ballots, pointsTimes2, 1);
    }
}
