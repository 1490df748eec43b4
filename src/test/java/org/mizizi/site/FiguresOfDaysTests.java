package org.mizizi.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.DemoTest;
import org.mizizi.coherence.Figures;
import org.mizizi.coherence.FiguresOfDay;
import org.mizizi.country.Countries;
import org.mizizi.look.Moments;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** everybody reads the figures as they were at the end of any day that is over, and when they moved. */
@DemoTest
class FiguresOfDaysTests {

    private static final Map<String, List<String>> SAID = Map.of(
            "en", List.of("These are the figures as they were at the end of", "Back to the figures as they are now"),
            "fr", List.of("tels qu’ils étaient à la fin de la journée du", "Revenir aux chiffres actuels"),
            "ar", List.of("هذه هي المؤشرات كما كانت في نهاية يوم", "العودة إلى المؤشرات كما هي الآن"));

    @Autowired
    WebApplicationContext context;

    @Autowired
    Figures figures;

    @Autowired
    Countries countries;

    private Visitor visitor;

    @BeforeEach
    void somebodyWithABrowser() {
        visitor = new Visitor(context);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ar"})
    void aDayThatIsOverIsReadInEveryLanguageAndLeadsBackToToday_R86(String language) {
        var day = firstPlanInForce();
        var page = visitor.read("/" + language + "/figures?day=" + day);
        assertThat(page)
                .contains(SAID.get(language))
                .contains(date(day, language), "href=\"/" + language + "/figures\"", "value=\"" + day + "\"")
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

    private LocalDate firstPlanInForce() {
        return figures.moved().reversed().stream()
                .filter(day -> day.figures().getFirst().count() != null)
                .map(FiguresOfDay::day)
                .findFirst()
                .orElseThrow();
    }

    private String date(LocalDate day, String language) {
        return new Moments(Locale.of(language), countries.country().zone()).date(day);
    }
}
