package org.mizizi.coherence;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** parts of a whole in whole per cents make 100 together. */
class DimensionShareTests {

    @ParameterizedTest
    @CsvSource({
        "1, 100",
        "1 1, 50 50",
        "1 1 1, 34 33 33",
        "2 1, 67 33",
        "5 1, 83 17",
        "7 1, 88 12",
        "1 7, 13 87",
        "997 1 1 1, 100 0 0 0",
        "1 1 1 1 1 1, 17 17 17 17 16 16",
        "0 3, 0 100",
        "0.3333333333 0.6666666666, 33 67"
    })
    void whatWholePerCentsLeaveOverGoesToThoseThatLoseMost_R04(String parts, String percents) {
        assertThat(shares(Arrays.stream(parts.split(" ")).map(BigDecimal::new).toList()).stream()
                        .map(share -> String.valueOf(share.percent()))
                        .collect(joining(" ")))
                .isEqualTo(percents);
    }

    @Test
    void nothingHasNoShares_R04() {
        assertThat(shares(List.of())).isEmpty();
        assertThat(shares(List.of(BigDecimal.ZERO))).isEmpty();
    }

    @Test
    void sharesAreNeverFartherFromTheirPartThanOnePerCentAndMake100_R04() {
        var random = new Random(4);
        for (var time = 0; time < 2_000; time++) {
            var parts = IntStream.range(0, 1 + random.nextInt(12))
                    .mapToObj(_ -> BigDecimal.valueOf(1 + random.nextInt(1_000_000)))
                    .toList();
            var whole = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add).doubleValue();
            var shares = shares(parts);
            assertThat(shares.stream().mapToInt(DimensionShare::percent).sum()).isEqualTo(100);
            for (var at = 0; at < parts.size(); at++) {
                assertThat(Math.abs(
                                shares.get(at).percent() - 100 * parts.get(at).doubleValue() / whole))
                        .isLessThan(1);
            }
        }
    }

    private static List<DimensionShare> shares(List<BigDecimal> parts) {
        return DimensionShare.of(
                parts.stream().map(part -> new DimensionShare.Part("any", part)).toList());
    }
}
