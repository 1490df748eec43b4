package org.mizizi.rankings.tally;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TallyCommandTests {

    @TempDir
    private Path folder;

    private Path north = Path.of("");
    private Path south = Path.of("");

    private record Outcome(int code, String out, String err) {

        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    @BeforeEach
    void writeTwoConstituencies() throws IOException {
        north = file("north.toi", "3: 1,2\n1: {1,2},3\n");
        south = file("south.toi", "1: 3\n");
    }

    private Path file(String name, String ballots) throws IOException {
        return Files.writeString(folder.resolve(name), """
                # NUMBER ALTERNATIVES: 3
                # ALTERNATIVE NAME 1: ماء
                # ALTERNATIVE NAME 2: Écoles
                # ALTERNATIVE NAME 3: 100% peace
                """ + ballots);
    }

    private static Outcome run(Object... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var code = TallyCommand.run(
                Stream.of(arguments).map(Object::toString).toList(),
                new PrintStream(out, false, UTF_8),
                new PrintStream(err, false, UTF_8));
        return new Outcome(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    @Test
    void oneFileGivesOneObject() {
        var outcome = run(north, "--json");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).isEqualTo("""
                {"alternatives":["ماء","Écoles","100% peace"],\
                "pairwise":[[0,3,4],[0,0,4],[0,0,0]],\
                "schulze":[[1],[2],[3]],\
                "borda_times_2":[15,9,0],\
                "kendall_w":0.95,\
                "condorcet_winner":1,\
                "smith_set":[1]}
                """);
    }

    @Test
    void whatIsAbsentIsNull() throws IOException {
        var outcome = run("--json", file("tied.toi", "2: {1,2,3}\n"));

        assertThat(outcome.json().get("kendall_w").isNull()).isTrue();
        assertThat(outcome.json().get("condorcet_winner").isNull()).isTrue();
        assertThat(outcome.json().get("smith_set")).hasToString("[1,2,3]");
    }

    @Test
    void severalFilesAreConstituencies() {
        var json = run(north, south, "--json").json();

        assertThat(json.propertyNames()).containsExactly("constituencies", "pooled", "equal_weight");
        assertThat(json.get("constituencies").get(0))
                .isEqualTo(run(north, "--json").json());
        assertThat(json.get("constituencies").get(1))
                .isEqualTo(run(south, "--json").json());
        assertThat(json.get("pooled")).hasToString("[[1],[2],[3]]");
        assertThat(json.get("equal_weight")).hasToString("[[1,3],[2]]");
    }

    @Test
    void withoutJsonPeopleCanReadIt() {
        var outcome = run(north, south);

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).isEqualTo("""
                %s
                Ballots: 4. Alternatives: 3. What a ballot does not rank is tied last on it.

                place      Borda   no.  alternative
                    1        7.5     1  ماء
                    2        4.5     2  Écoles
                    3        0.0     3  100%% peace

                Ballots that prefer the row to the column
                      1 2 3
                   1  - 3 4
                   2  0 - 4
                   3  0 0 -

                Beats every other (Condorcet winner): 1 ماء
                Smallest set that beats the rest (Smith set): 1
                Agreement (Kendall's W, 0 none to 1 full): 0.950

                %s
                Ballots: 1. Alternatives: 3. What a ballot does not rank is tied last on it.

                place      Borda   no.  alternative
                    1        2.0     3  100%% peace
                    2        0.5     1  ماء
                    2        0.5     2  Écoles

                Ballots that prefer the row to the column
                      1 2 3
                   1  - 0 0
                   2  0 - 0
                   3  1 1 -

                Beats every other (Condorcet winner): 3 100%% peace
                Smallest set that beats the rest (Smith set): 3
                Agreement (Kendall's W, 0 none to 1 full): 1.000

                All together (numbers of alternatives, best first, = for a tie)
                  every ballot the same weight:       1 > 2 > 3
                  every constituency the same weight: 1 = 3 > 2
                """.formatted(north, south));
    }

    @Test
    void aMalformedFileIsRefusedInOneLine() throws IOException {
        refused(file("bad.toi", "1: 1\n1: 4\n"), "line 6: alternative 4 is unknown: they are numbered from 1 to 3");
        refused(
                file("odd\nname.toi", "1:\n"),
                "line 5: the order is empty; a ballot that ranks nothing ties all alternatives");
        refused(folder.resolve("absent.toi"), "there is no such file");
    }

    private static void refused(Path file, String reason) {
        for (var arguments : List.of(new Object[] {file, "--json"}, new Object[] {file})) {
            var outcome = run(arguments);
            assertThat(outcome.code()).isEqualTo(2);
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err().lines()).containsExactly(file.toString().replace('\n', ' ') + ": " + reason);
        }
    }

    @Test
    void aMalformedConstituencyRefusesAllOfThem() throws IOException {
        var outcome = run(north, file("bad.toi", "1: 1,1\n"), "--json");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).endsWith("bad.toi: line 5: Alternative 1 is ranked twice\n");
    }

    @Test
    void constituenciesMustRankTheSameAlternatives() throws IOException {
        var other = Files.writeString(folder.resolve("other.soi"), """
                # NUMBER ALTERNATIVES: 1
                # ALTERNATIVE NAME 1: Water
                1: 1
                """);
        var outcome = run(north, other);

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).isEqualTo(other + ": line 1: the alternatives are not those of " + north + "\n");
    }

    @Test
    void aCallThatNamesNoFileOrAnUnknownOptionIsExplained() {
        assertThat(run().code()).isEqualTo(2);
        assertThat(run("--json").err()).isEqualTo("usage: tally FILE.{soc,soi,toc,toi} [FILE...] [--json]\n");
        assertThat(run(north, "--xml").err()).startsWith("unknown option --xml; usage: ");
    }

    @Test
    void aResultThatCannotBeWrittenIsNotASuccess() {
        var full = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("No space left");
            }
        };

        assertThat(TallyCommand.run(
                        List.of(north.toString()),
                        new PrintStream(full, false, UTF_8),
                        new PrintStream(full, false, UTF_8)))
                .isEqualTo(1);
    }

    @Test
    void asAProcessItWritesUtf8WhateverTheLocale() throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                TallyCommand.class.getName(),
                north.toString(),
                "--json");
        process.environment().put("LC_ALL", "C");
        var running = process.start();
        var out = new String(running.getInputStream().readAllBytes(), UTF_8);

        assertThat(running.waitFor()).isZero();
        assertThat(out).isEqualTo(run(north, "--json").out());
    }

    @ParameterizedTest
    @MethodSource("org.mizizi.rankings.tally.PublishedRankings#constituencies")
    void publishedConstituenciesAreReproduced(JsonNode expected) {
        var arguments = Stream.concat(
                        expected.get("files").valueStream().map(file -> PublishedRankings.set(file.asString())),
                        Stream.of("--json"))
                .toArray();
        var json = run(arguments).json();

        assertThat(json.get("pooled")).isEqualTo(expected.get("pooled_schulze_wv"));
        assertThat(json.get("equal_weight")).isEqualTo(expected.get("equal_weight_schulze_wv"));
    }
}
