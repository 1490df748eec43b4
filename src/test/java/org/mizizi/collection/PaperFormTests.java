package org.mizizi.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.Refused.assertRefused;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.HashSet;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.rounds.Round;
import org.mizizi.shared.InterfaceLanguage;
import org.mizizi.shared.PortalAddress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** the questions of a round as forms of paper. */
@PortalTest
@Import(PrioritiesFixtures.class)
class PaperFormTests {

    private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    @Autowired
    PaperCollection paper;

    @Autowired
    PrioritiesFixtures priorities;

    @Autowired
    TestCountry country;

    @Autowired
    PortalAddress portal;

    private Round round;

    @BeforeEach
    void aRoundCollects() {
        round = priorities.openRound();
    }

    @ParameterizedTest
    @EnumSource
    void everyFormAsksTheQuestionsOfTheRoundInTheLanguageOfItsReaders_R89(InterfaceLanguage language) {
        var page = forms(language.locale(), 2);
        var html = page.expectFirst("html");
        assertThat(html.attr("lang")).isEqualTo(language.code());
        assertThat(html.attr("dir")).isEqualTo(language == InterfaceLanguage.ARABIC ? "rtl" : "ltr");
        assertThat(page.select(".sheet")).hasSize(2);
        var sheet = page.expectFirst(".sheet");
        assertThat(sheet.select(".ask")).hasSize(FormQuestion.values().length + 1);
        assertThat(sheet.select("h1").text()).isEqualTo("What people need");
        assertThat(sheet.text())
                .contains("Tell us in your own words.", portal.to("/" + language.code() + "/my-words"))
                .doesNotContain("collection.", "{0}");
    }

    @Test
    void everyFormHasACodeOfItsOwnOnItAndOnTheStrip_R89() {
        var codes = new HashSet<String>();
        for (var time = 0; time < 2; time++) {
            for (var sheet : forms(Locale.ENGLISH, 50).select(".sheet")) {
                var printed = sheet.select(".code bdi").eachText();
                assertThat(printed).hasSize(2);
                assertThat(printed.getFirst())
                        .matches("([0-9A-F]{4} ){3}[0-9A-F]{4}")
                        .isEqualTo(printed.getLast());
                assertThat(sheet.select("footer .code")).hasSize(1);
                assertThat(ReceiptCode.typed(printed.getFirst())).isPresent();
                codes.add(printed.getFirst());
            }
        }
        assertThat(codes).hasSize(100);
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "ARABIC"})
    void theCodeInSquaresLeadsToThePublicPageOfTheRound_R89(InterfaceLanguage language) throws Exception {
        var picture = forms(language.locale(), 1).expectFirst("svg");
        assertThat(new Decoder().decode(squares(picture)).getText())
                .isEqualTo(portal.to("/" + language.code() + "/rounds/" + round.reference()))
                .isEqualTo(picture.attr("aria-label"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 51, 1_000_000})
    void noMoreArePrintedThanAreWanted_R89(int copies) {
        assertRefused("collection.paper.copies", () -> forms(Locale.ENGLISH, copies));
    }

    @Test
    void ofARoundThatIsOverNoneArePrinted_R89() {
        priorities.close(round);
        assertRefused("round.over", () -> forms(Locale.ENGLISH, 1));
    }

    private Document forms(Locale language, int copies) {
        return Jsoup.parse(
                country.as("salma", () -> paper.forms(round.id(), language, copies)), "", Parser.xmlParser());
    }

    /** As a phone sees it, without the light around it. */
    private static BitMatrix squares(Element picture) {
        var box = picture.attr("viewBox");
        var side = Integer.parseInt(box.substring(box.lastIndexOf(' ') + 1)) - 2 * QrCode.MARGIN;
        var squares = new BitMatrix(side);
        SQUARE.matcher(picture.expectFirst("path").attr("d"))
                .results()
                .forEach(square -> squares.set(
                        Integer.parseInt(square.group(1)) - QrCode.MARGIN,
                        Integer.parseInt(square.group(2)) - QrCode.MARGIN));
        return squares;
    }
}
