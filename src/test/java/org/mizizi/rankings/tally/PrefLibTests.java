package org.mizizi.rankings.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mizizi.rankings.tally.ProfileFixtures.generated;
import static org.mizizi.rankings.tally.ProfileFixtures.profile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrefLibTests {

    private static final String THREE = """
            # TITLE: Needs
            # DATA TYPE: toi
            # NUMBER ALTERNATIVES: 3
            # ALTERNATIVE NAME 1: Water
            # ALTERNATIVE NAME 2: Roads
            # ALTERNATIVE NAME 3: Peace: talks
            """;

    static Profile read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Profile read(byte[] bytes) {
        try {
            return PrefLib.read(new ByteArrayInputStream(bytes));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void namesAndBallotsAreRead() {
        var profile = read(THREE + "2: 3,{2,1}\n1: 2\n");

        assertThat(profile.alternatives()).containsExactly("Water", "Roads", "Peace: talks");
        assertThat(profile.ballots()).isEqualTo(profile(3, "2: 3,{1,2}", "1: 2").ballots());
    }

    @Test
    void blanksWindowsLinesAndAByteOrderMarkAreTolerated() {
        var text = "\uFEFF" + THREE + "\n 2 : 3 , { 2 , 1 }\t\n\n1:2";

        assertThat(read(text.replace("\n", "\r\n")).ballots())
                .isEqualTo(profile(3, "2: 3,{1,2}", "1: 2").ballots());
    }

    @Test
    void theNameOfAFileMayGiveItsType(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("needs.toi"), THREE.replace("# DATA TYPE: toi\n", "") + "1: 2\n");

        assertThat(PrefLib.read(file).ballots()).isEqualTo(profile(3, "1: 2").ballots());
    }

    @Test
    void theNameOfAFileDoesNotContradictItsType(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("needs.soc"), THREE + "1: 2\n");

        assertThatThrownBy(() -> PrefLib.read(file))
                .hasMessage("line 2: DATA TYPE is toi, but the file's name ends in soc");
    }

    @Test
    void anEmptyRoundCanBePublished() {
        assertThat(read(PrefLib.write(profile(2), "RND-0001", "Nobody came")).ballots())
                .isEmpty();
    }

    @Test
    void aFileIsWrittenByHowOftenOrdersWereCastAndNotWhen() {
        assertThat(PrefLib.write(profile(3, "1: 3,1", "1: 1,2", "5: 2", "2:"), "RND-0004", "Needs\nof all"))
                .isEqualTo("""
                        # FILE NAME: RND-0004.toi
                        # TITLE: Needs of all
                        # DATA TYPE: toi
                        # NUMBER ALTERNATIVES: 3
                        # NUMBER VOTERS: 9
                        # NUMBER UNIQUE ORDERS: 4
                        # ALTERNATIVE NAME 1: A
                        # ALTERNATIVE NAME 2: B
                        # ALTERNATIVE NAME 3: C
                        5: 2
                        2: {1,2,3}
                        1: 1,2
                        1: 3,1
                        """);
    }

    @Test
    void theNarrowestTypeIsChosen() {
        assertThat(PrefLibType.of(profile(2, "1: 2,1"))).isEqualTo(PrefLibType.SOC);
        assertThat(PrefLibType.of(profile(2, "1: 2"))).isEqualTo(PrefLibType.SOI);
        assertThat(PrefLibType.of(profile(2, "1: {1,2}", "1:"))).isEqualTo(PrefLibType.TOC);
        assertThat(PrefLibType.of(profile(3, "1: {1,2}"))).isEqualTo(PrefLibType.TOI);
    }

    @Test
    void whatIsWrittenGivesTheSameResultWhenRead() {
        generated(500).forEach(profile -> {
            var before = Tally.of(profile);
            var after = Tally.of(read(PrefLib.write(profile, "again", "Again")));
            assertThat(after)
                    .usingRecursiveComparison()
                    .ignoringFields("profile")
                    .isEqualTo(before);
        });
    }

    private record Ballots(String type, String line, String reason) {}

    @Test
    void everyMalformedLineOfBallotsIsRefusedWithItsNumberAndReason() {
        var all = List.of(
                new Ballots("soi", "5 1,2", "expected : after the number of ballots, found \"1,2\""),
                new Ballots("soi", "1,2", "expected : after the number of ballots, found \",2\""),
                new Ballots("soi", "x: 1", "expected the number of ballots as a whole number, found \"x: 1\""),
                new Ballots("soi", "-5: 1", "expected the number of ballots as a whole number, found \"-5: 1\""),
                new Ballots("soi", "1.5: 1", "expected : after the number of ballots, found \".5: 1\""),
                new Ballots("soi", "0: 1", "the number of ballots must be from 1 to 2147483647, not 0"),
                new Ballots(
                        "soi", "2147483648: 1", "the number of ballots must be from 1 to 2147483647, not 2147483648"),
                new Ballots("soi", "99999999999: 1", "a number has more than 10 digits"),
                new Ballots("soi", "2147483647: 1", "there are more than 2147483647 ballots"),
                new Ballots("soi", "1:", "the order is empty; a ballot that ranks nothing ties all alternatives"),
                new Ballots("soi", "1: 4", "alternative 4 is unknown: they are numbered from 1 to 3"),
                new Ballots("soi", "1: 0", "alternative 0 is unknown: they are numbered from 1 to 3"),
                new Ballots("soi", "1: 2,2", "Alternative 2 is ranked twice"),
                new Ballots("soi", "1: 1,2,3,1", "an alternative is ranked twice"),
                new Ballots("soi", "1: 1,,2", "expected an alternative as a whole number, found \",2\""),
                new Ballots("soi", "1: 1,", "expected an alternative as a whole number, found the end of the line"),
                new Ballots("soi", "1: 1 2", "expected , between two alternatives, found \"2\""),
                new Ballots("soi", "1: 1,{2,3}", "a soi file holds no ties"),
                new Ballots("soi", "1: 1;\u001b[2J", "the line holds a control character"),
                new Ballots("soi", "1: ١", "expected an alternative as a whole number, found \"١\""),
                new Ballots("soc", "1: 1,2", "a soc file ranks all 3 alternatives on every ballot, this one 2"),
                new Ballots("toc", "1: {1,2}", "a toc file ranks all 3 alternatives on every ballot, this one 2"),
                new Ballots("toi", "1: {1,2", "expected , or } in a tie, found the end of the line"),
                new Ballots("toi", "1: {}", "expected an alternative as a whole number, found \"}\""),
                new Ballots("toi", "1: 1}", "expected , between two alternatives, found \"}\""),
                new Ballots("toi", "1: {1,{2}}", "expected an alternative as a whole number, found \"{2}}\""),
                new Ballots("toi", "1: {1,2},1", "Alternative 1 is ranked twice"),
                new Ballots("toi", "1: {1,1}", "Alternative 1 is ranked twice"));

        for (var ballots : all) {
            var start = THREE.replace("toi", ballots.type()) + "1: 1,2,3\n";
            refused(start + ballots.line() + "\n1: 1,2,3\n", 8, ballots.reason());
        }
    }

    private record Header(String text, int line, String reason) {}

    @Test
    void everyMalformedHeaderIsRefusedWithItsLineAndReason() {
        var type = "# DATA TYPE: soi\n";
        var two = "# NUMBER ALTERNATIVES: 2\n";
        var names = "# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 2: B\n";
        var all = List.of(
                new Header("", 1, "DATA TYPE is missing before this line"),
                new Header("\n\n", 2, "DATA TYPE is missing before this line"),
                new Header(two + names + "1: 1\n", 4, "DATA TYPE is missing before this line"),
                new Header(type + "1: 1\n", 2, "NUMBER ALTERNATIVES is missing before this line"),
                new Header("# DATA TYPE: cat\n", 1, "DATA TYPE is \"cat\", not soc, soi, toc or toi"),
                new Header(type + type, 2, "DATA TYPE is given twice"),
                new Header(two + two, 2, "NUMBER ALTERNATIVES is given twice"),
                new Header("# NUMBER ALTERNATIVES: 0", 1, "NUMBER ALTERNATIVES must be from 1 to 1000, not 0"),
                new Header("# NUMBER ALTERNATIVES: 1001", 1, "NUMBER ALTERNATIVES must be from 1 to 1000, not 1001"),
                new Header("# NUMBER ALTERNATIVES: two", 1, "NUMBER ALTERNATIVES is \"two\", not a whole number"),
                new Header("# NUMBER ALTERNATIVES", 1, "NUMBER ALTERNATIVES is \"\", not a whole number"),
                new Header("# NUMBER VOTERS: -1", 1, "NUMBER VOTERS is \"-1\", not a whole number"),
                new Header("# ALTERNATIVE NAME one: A", 1, "ALTERNATIVE NAME is \"one\", not a whole number"),
                new Header("# ALTERNATIVE NAME 0: A", 1, "alternatives are numbered from 1 to at most 1000, not 0"),
                new Header("# ALTERNATIVE NAME 1: ", 1, "alternative 1 has no name"),
                new Header(names + "# ALTERNATIVE NAME 2: C", 3, "alternative 2 is named twice"),
                new Header(names + "# ALTERNATIVE NAME 3: A", 3, "alternatives 1 and 3 have the same name"),
                new Header(type + two + "# ALTERNATIVE NAME 1: A\n1: 1\n", 2, "alternative 2 has no name"),
                new Header(
                        type + two + names + "# ALTERNATIVE NAME 3: C\n1: 1",
                        5,
                        "alternative 3 is unknown: there are 2"),
                new Header(type + two + names + "1: 1\n" + two, 6, "NUMBER ALTERNATIVES comes after the first ballots"),
                new Header(type + two + names, 4, "there are no ballots"),
                new Header(
                        "# NUMBER VOTERS: 3\n" + type + two + names + "2: 1\n",
                        1,
                        "NUMBER VOTERS is 3, but there are 2"),
                new Header(
                        type + "# NUMBER UNIQUE ORDERS: 3\n" + two + names + "2: 1\n1: 2\n",
                        2,
                        "NUMBER UNIQUE ORDERS is 3, but there are 2"),
                new Header("# TITLE: \u0000", 1, "the line holds a control character"));

        all.forEach(header -> refused(header.text(), header.line(), header.reason()));
    }

    @Test
    void otherEncodingsAreRefused() {
        var latin = (THREE + "# DESCRIPTION: é\n1: 1\n").getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> read(latin)).hasMessage("line 7: the line is not UTF-8");
    }

    @Test
    void longLinesAreRefused() {
        refused(
                THREE + "# DESCRIPTION: " + "x".repeat(PrefLibReader.MAX_LINE_BYTES) + "\n1: 1\n",
                7,
                "the line is longer than 65536 bytes");
    }

    @Test
    void tooManyOrdersAreRefused() {
        refused(
                THREE + "1: 1\n".repeat(PrefLibReader.MAX_ORDERS + 1),
                PrefLibReader.MAX_ORDERS + 7,
                "there are more than 1000000 orders");
    }

    @Test
    void largeFilesAreRefusedBeforeTheyAreRead() {
        assertThatThrownBy(() -> read(new byte[PrefLibReader.MAX_BYTES + 1]))
                .hasMessage("line 1: the file is larger than 33554432 bytes");
    }

    @ParameterizedTest
    @EnumSource
    void aFileCutAnywhereIsRefused(PrefLibType type) {
        var whole = PrefLib.write(wide(type), "cut", "Cut");
        for (var end = 0; end < whole.stripTrailing().length(); end++) {
            var cut = whole.substring(0, end);
            assertThatThrownBy(() -> read(cut)).as(cut).isInstanceOf(MalformedPrefLib.class);
        }
    }

    /** Ends in an order that cannot be shortened unseen. */
    private static Profile wide(PrefLibType type) {
        return switch (type) {
            case SOC -> profile(3, "12: 1,2,3", "10: 3,2,1");
            case SOI -> profile(3, "12: 1,2", "10: 3");
            case TOC -> profile(3, "12: {1,2},3", "10: {1,2,3}");
            case TOI -> profile(3, "12: {1,2}", "10: {1,3}");
        };
    }

    private static void refused(String text, int line, String reason) {
        assertThatThrownBy(() -> read(text))
                .as(text.length() < 1000 ? text : "a long text")
                .isInstanceOfSatisfying(MalformedPrefLib.class, malformed -> {
                    assertThat(malformed.reason()).isEqualTo(reason);
                    assertThat(malformed.line()).isEqualTo(line);
                    assertThat(malformed).hasMessage("line " + line + ": " + reason);
                });
    }
}
