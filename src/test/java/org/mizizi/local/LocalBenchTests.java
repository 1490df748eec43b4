package org.mizizi.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.bench.PublicPage;

/** "./portal bench" in a small country: what it says, never how long it took. */
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

    /** Those that are too heavy in a country of any size have to be mended, so they are named. */
    @Test
    void everyPublicPageIsMeasuredBesideItsYardsticks(@TempDir Path folder) throws Exception {
        var json = folder.resolve("pages.json");

        var measured = LocalCommand.run(LocalBench.class, "pages", "--size=200", "--json=" + json);

        assertThat(measured.lines())
                .contains("The public pages of a country of 200 inputs; milliseconds are not judged");
        assertThat(measured.lines().stream().filter(line -> line.matches(".* [0-9.]+ - [0-9.]+ .*x.*")))
                .hasSize(PublicPage.values().length)
                .noneMatch(line -> line.matches(".* answers [0-9]{3}.*"))
                .anySatisfy(line -> assertThat(line).matches("priorities +/en/priorities +[1-5] +[1-9].*"))
                .anySatisfy(line -> assertThat(line).matches("trace of a goal +/en/trace/GOAL-.*"));
        assertThat(Files.readString(json)).contains("\"address\" : \"/en/figures\"", "\"compressed\" : ");
    }

    @Test
    void theTallyComesToTheSameAsItsYardsticks(@TempDir Path folder) throws Exception {
        var json = folder.resolve("tally.json");

        var measured = LocalCommand.run(LocalBench.class, "tally", "--size=1000", "--json=" + json);

        assertThat(measured.lines().stream().filter(line -> line.matches(" *[0-9]+ .* - .* - .*x .*(x|absent)")))
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).matches(" +1000 +30 .*"))
                .anySatisfy(line -> assertThat(line).matches(" +100 +50 .*"))
                .anySatisfy(line -> assertThat(line).matches(" +20 +200 .*"));
        assertThat(measured.lines().getLast())
                .matches("1000 ballots of 30 options when warm: .* ms; the budget is for 100000 ballots\\.");
        assertThat(measured.exit()).isZero();
        assertThat(Files.readString(json)).contains("\"options\" : 200", "\"plain\" : ");
    }

    @Test
    void whatIsWrittenAtOnceStandsBesideItsYardsticks(@TempDir Path folder) throws Exception {
        var json = folder.resolve("writes.json");

        var measured = LocalCommand.run(LocalBench.class, "writes", "--size=200", "--json=" + json);

        assertThat(measured.lines().stream().filter(line -> line.matches(" *(1|4|16) .* - .* [0-9]+")))
                .hasSize(3);
        assertThat(measured.lines().stream().map(line -> line.replaceAll(" {2,}.*", "")))
                .contains("submit an input", "answer a claim", "endorse", "comment", "cast a ballot");
        assertThat(measured.lines()).anyMatch(line -> line.matches(" *[0-9]+ % (works|waits|the portal works).*"));
        assertThat(measured.exit()).isZero();
        assertThat(Files.readString(json)).contains("\"withoutLedger\" : ", "\"SUBMIT\" : ");
    }

    /** What is too heavy is named and has to be mended, so that those that are do not fail this. */
    @Test
    void everyViewOfTheMenuOfARoleIsMeasured(@TempDir Path folder) throws Exception {
        var json = folder.resolve("views.json");

        var measured =
                LocalCommand.run(LocalBench.class, "views", "--size=100", "--role=EXTERNAL_OFFICER", "--json=" + json);

        assertThat(measured.lines())
                .contains("The menu of each role in a country of 100 inputs; milliseconds are not judged")
                .anySatisfy(line -> assertThat(line).matches("EXTERNAL_OFFICER +priorities +[1-5] +[1-9].*"))
                .anySatisfy(line -> assertThat(line).matches("EXTERNAL_OFFICER +plans +[1-5] +[1-9].*"))
                .noneMatch(line -> line.matches("(CONVENOR|EXTERNAL_OFFICER +ledger) .*"));
        assertThat(Files.readString(json)).contains("\"view\" : \"home\"", "\"kilobytes\" : ");
    }

    @Test
    void aRoleThatIsNoneIsRefused() throws Exception {
        var refused = LocalCommand.run(LocalBench.class, "views", "--role=KING");

        assertThat(refused.lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("Nothing was measured: --role is one of ")
                        .contains("CONVENOR, ")
                        .endsWith(", not \"KING\"."));
        assertThat(refused.exit()).isEqualTo(2);
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

        assertThat(refused.lines())
                .containsExactly("Nothing was measured: the benches are called search, pages, tally, writes, views.");
        assertThat(refused.exit()).isEqualTo(2);
    }
}
