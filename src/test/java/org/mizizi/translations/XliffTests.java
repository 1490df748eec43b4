package org.mizizi.translations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.Refused.assertRefused;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mizizi.translations.XliffUnit.Piece;
import org.mizizi.translations.XliffUnit.Progress;

/** what goes to an agency as XLIFF 2.1 comes back as it went, and what is no such file is not read. */
class XliffTests {

    private static final String FILE = XliffWriter.write(new XliffFile(
            "ar", "en", List.of(new XliffUnit("INP-000051.title", "ماء\nنظيف", "Clean\nwater", Progress.TRANSLATED))));
    private static final String[] SIGNS = {
        "ماء", "n̄", "ng’ombe", "<", "&", "\"", "]]>", "\n", "\t", " ", "  ", "😀", "\uE101", "\uE110", "\uE200a",
        "\uF8FF", "\uFFFE", "\uFFFF", "\u200F", "\u2067", "&amp;", "<!--", "{0}", "\u00A0"
    };

    @Test
    void whatGoesOutComesBackAsItWent_R46() {
        var chance = new Random(46);
        for (var times = 0; times < 100; times++) {
            var file = new XliffFile(
                    "kpe",
                    List.of("ar", "fr", "sw", "ar-LB", "kri", "tet").get(chance.nextInt(6)),
                    IntStream.range(0, chance.nextInt(1, 5))
                            .mapToObj(number -> unit("INP-%06d".formatted(number), chance))
                            .toList());
            assertThat(XliffReader.read(XliffWriter.write(file))).isEqualTo(file);
        }
    }

    private static XliffUnit unit(String reference, Random chance) {
        return XliffUnit.of(
                reference,
                chance.nextBoolean() ? Piece.TITLE : Piece.WORDS,
                "a" + words(chance) + "z",
                chance.nextBoolean() ? "" : "b" + words(chance) + "y",
                List.of(Progress.values()).get(chance.nextInt(4)));
    }

    private static String words(Random chance) {
        var words = new StringBuilder();
        chance.ints(chance.nextInt(0, 12), 0, SIGNS.length).forEach(sign -> words.append(SIGNS[sign]));
        return words.toString();
    }

    @Test
    void bothLanguagesAndDirectionsAreSaid_R46() {
        assertThat(FILE)
                .contains("version=\"2.1\" srcLang=\"ar\" trgLang=\"en\"")
                .contains("srcDir=\"rtl\" trgDir=\"ltr\"");
    }

    @Test
    void anAgencyMayCutAndMark_R46() {
        var cut = FILE.replaceAll("(?s)<segment.*</segment>", """
                <notes><note>Who is meant?</note></notes>
                <segment id="s1" state="final"><source>ماء</source><target><mrk id="m1" type="term">Clean</mrk></target></segment>
                <ignorable><source>
                </source></ignorable>
                <segment state="translated"><source>نظيف</source><target>water</target></segment>""");
        var unit = XliffReader.read(cut).units().getFirst();
        assertThat(unit.source()).startsWith("ماء").endsWith("نظيف");
        assertThat(unit.target()).startsWith("Clean").endsWith("water");
        assertThat(unit.progress()).isEqualTo(Progress.TRANSLATED);
        assertThat(XliffReader.read(cut.replace("<target>water</target>", ""))
                        .units()
                        .getFirst()
                        .target())
                .as("half of it is none of it")
                .isEmpty();
    }

    @Test
    void whatIsHostileIsNotRead_R46() {
        var type = "<!DOCTYPE xliff [<!ENTITY a \"aaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>";
        assertRefused("translation.file-document-type", () -> read(FILE.replace("<xliff", type + "<xliff")));
        assertRefused("translation.file-unreadable", () -> read(FILE.replace("Clean", "&b;")));
        assertRefused("translation.file-unreadable", () -> read(FILE.replace("</xliff>", "")));
        assertRefused("translation.file-unreadable", () -> read(""));
        assertRefused("translation.file-unreadable", () -> read("Clean water"));
        assertRefused("translation.file-other", () -> read("<html/>"));
        assertRefused("translation.file-other", () -> read(FILE.replace("version=\"2.1\"", "version=\"1.2\"")));
        assertRefused("translation.file-other", () -> read(FILE.replace(":document:2.0", ":document:1.2")));
    }

    @Test
    void theRulesOfTheStandardHold_R46() {
        assertRefused("translation.file-against-the-rules-at", () -> read(FILE.replace("<unit id", "<unit name")));
        assertRefused(
                "translation.file-against-the-rules-at",
                () -> read(FILE.replace("state=\"translated\"", "state=\"done\"")));
        assertRefused("translation.file-against-the-rules", () -> read(FILE.replace("\"en\"", "\"no language\"")));
        assertRefused(
                "translation.file-against-the-rules",
                () -> read(FILE.replace(
                        "</file>", FILE.substring(FILE.indexOf("<unit"), FILE.indexOf("</file>")) + "</file>")));
        assertRefused(
                "translation.file-without-languages",
                () -> read(FILE.replace(" trgLang=\"en\"", "")
                        .replaceAll("<target>.*</target>", "")
                        .replaceAll("(?s)<target>.*</target>", "")));
    }

    @Test
    void whereItSaysItsSchemaIsNothingIsFetched_R46() {
        var elsewhere = FILE.replace(
                "<xliff",
                "<xliff xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"urn:elsewhere file:///no/such/schema.xsd\"");
        assertThat(XliffReader.read(elsewhere)).isEqualTo(XliffReader.read(FILE));
    }

    private static void read(String file) {
        XliffReader.read(file);
    }
}
