package org.mizizi.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "./portal bench search" in a small country: what it says, never how long it took. */
class LocalBenchTests {

    @Test
    void searchStandsBesideItsYardsticks() throws Exception {
        var measured = LocalCommand.run(LocalBench.class, "search", "--size=100");

        assertThat(measured.lines()).anyMatch(line -> line.matches("Search among 100 inputs, \\d{3} texts in all.*"));
        assertThat(measured.lines().stream().filter(line -> line.matches(".* [0-9.]+x .* [0-9.]+x")))
                .hasSize(10)
                .anySatisfy(line -> assertThat(line).matches("frequent word +water +[1-9].*"))
                .anySatisfy(line -> assertThat(line).matches("rare word +zebu +[1-9].*"))
                .anySatisfy(line -> assertThat(line).matches("form of a word +repairing +[1-9].*"))
                .anySatisfy(line -> assertThat(line).matches("without its accent +ecole +[1-9].*"))
                .anySatisfy(line -> assertThat(line).matches("Arabic, ta marbuta +مدرسه +[1-9].*"))
                .anySatisfy(line -> assertThat(line).matches("reference +inp 51 +1 .*"))
                .anySatisfy(line -> assertThat(line).matches("a miss +xylophone +0 .*"));
        assertThat(measured.lines().getLast())
                .matches("Slowest when warm: .*, [0-9.]+ ms; the budget is for 20000 inputs\\.");
        assertThat(measured.exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--size=many", "--size=99", "--size=100001", "--size="})
    void aSizeIsANumberOfInputs(String size) throws Exception {
        var refused = LocalCommand.run(LocalBench.class, "search", size);

        assertThat(refused.lines())
                .containsExactly("Nothing was measured: --size is the number of inputs, from 100 to 100000, not \""
                        + size.substring("--size=".length()) + "\".");
        assertThat(refused.exit()).isEqualTo(2);
    }

    @Test
    void whatIsNoBenchIsRefused() throws Exception {
        var refused = LocalCommand.run(LocalBench.class, "dancing");

        assertThat(refused.lines()).containsExactly("Nothing was measured: there is one bench, called search.");
        assertThat(refused.exit()).isEqualTo(2);
    }
}
