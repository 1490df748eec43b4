package org.mizizi.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.DemoTest;
import org.mizizi.coherence.Figures;
import org.mizizi.coherence.FiguresOfDay;
import org.mizizi.country.Countries;
import org.mizizi.look.Moments;
import org.mizizi.shared.InterfaceLanguage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.web.context.WebApplicationContext;

/** everybody reads the figures as they were at the end of any day that is over, and when they moved. */
@DemoTest
class FiguresOfDaysTests {

    @Autowired
    WebApplicationContext context;

    @Autowired
    Figures figures;

    @Autowired
    MessageSource messages;

    @Autowired
    Countries countries;

    private Visitor visitor;

    @BeforeEach
    void somebodyWithABrowser() {
        visitor = new Visitor(context);
    }

    @ParameterizedTest
    @EnumSource
    void aDayThatIsOverIsReadInEveryLanguageAndLeadsBackToToday_R86(InterfaceLanguage spoken) {
        var language = spoken.code();
        var day = firstPlanInForce();
        var page = visitor.read("/" + language + "/figures?day=" + day);
        assertThat(page)
                .contains(
                        messages.getMessage("figures.day.KEPT", new Object[] {date(day, spoken)}, spoken.locale()),
                        messages.getMessage("figures.day.back", null, spoken.locale()))
                .contains("href=\"/" + language + "/figures\"", "value=\"" + date(day, spoken) + "\"")
                .contains("href=\"/" + language + "/figures?day=" + day + "\"")
                .doesNotContain("??", "<script", "<td></td>");
    }

    @Test
    void theFirstPlanInForceIsTheOnlyOneOfItsDay_R86() {
        assertThat(visitor.read("/en/figures?day=" + firstPlanInForce())).contains("of one plan in force");
        assertThat(visitor.read("/en/figures")).doesNotContain("of one plan in force", "as they were");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001-01-01", "2199-01-01", "yesterday", "2026-02-30", "%3Cb%3E"})
    void aDayWithoutFiguresIsSaidInASentenceAboveThoseOfNow_R86(String day) {
        var answer = visitor.open("/en/figures?day=" + day);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(Visitor.text(answer))
                .contains("These are the figures as they are now.", "Back to the figures as they are now")
                .doesNotContain("<b>" + "<b>");
    }

    /** found L: the browser's own field for a day speaks the language of the browser. */
    @Test
    void aDayIsTypedAsPeopleWriteItAndStaysInTheFieldWhenItIsNone_R46() {
        var day = firstPlanInForce();
        assertThat(visitor.read(
                        "/fr/figures?day=" + date(day, InterfaceLanguage.FRENCH).replace(" ", "%20")))
                .contains("value=\"" + date(day, InterfaceLanguage.FRENCH) + "\"", "href=\"/fr/figures\"");
        assertThat(visitor.read("/fr/figures?day=hier%20%3Csoir%3E")).contains("value=\"hier &lt;soir&gt;\"");
    }

    private LocalDate firstPlanInForce() {
        return figures.moved().reversed().stream()
                .filter(day -> day.figures().getFirst().count() != null)
                .map(FiguresOfDay::day)
                .findFirst()
                .orElseThrow();
    }

    private String date(LocalDate day, InterfaceLanguage language) {
        return new Moments(language.locale(), countries.country().zone()).date(day);
    }
}
