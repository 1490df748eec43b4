package org.mizizi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.concurrent.TimeUnit.MINUTES;

import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** a secretary was threatened; she reports it from her home page, an auditor reads and answers it, and she comes back with her code. The country is not that of the story. */
@BrowserTest
@TestPropertySource(properties = "test.country=where-somebody-is-threatened")
@Order(3)
@Timeout(value = 5, unit = MINUTES)
class IntimidationIT {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 1280 | Two men waited at the bridge. They said: withdraw it, or your brother pays. | We have spoken to the commander; nobody will ask you again.
            ar | 360  | انتظرنا رجلان عند الجسر وقالا: اسحبوا ما قلتم وإلا دفع أخوك الثمن.          | تحدثنا مع القائد، ولن يسألكم أحد بعد اليوم.
            """)
    void whoWasThreatenedReportsItAndReadsTheAnswer_R84(String language, int width, String words, String answer) {
        try (var salma = Person.signedIn(address(), "salma", language, width);
                var amina = Person.signedIn(address(), "amina", language, width)) {
            var code = reports(salma, words);
            answers(amina, words, answer);
            comesBack(salma, code, answer);
        }
    }

    private String reports(Person salma, String words) {
        var hands = new Hands(salma)
                .sees("intimidation-home")
                .follows("safety.report")
                .findsText("safety.promise.reader")
                .sees("intimidation-promise")
                .presses("safety.send")
                .isTold("refusal.report.nothing-said")
                .writes("safety.words", words)
                .writes("safety.about", "inp 51")
                .sees("intimidation-typed")
                .presses("safety.send")
                .sees("intimidation-asked")
                .confirms("safety.send.ask")
                .findsText("safety.sent")
                .sees("intimidation-code");
        var code = salma.page().locator("main .ref.big").innerText();
        salma.page().reload();
        salma.settle();
        assertThat(salma.page().locator("main .ref.big")).hasCount(0);
        hands.writes("safety.follow.code", code).presses("safety.follow.look");
        assertThat(salma.page().locator("main [role=status] p").last()).hasText(Pattern.compile(".*\\d.*"));
        return code;
    }

    private void answers(Person amina, String words, String answer) {
        var hands = new Hands(amina).goesByTheMenu("menu.reports").sees("intimidation-reports");
        assertThat(amina.page().locator("main")).not().containsText(words);
        amina.page().locator("main .row a").first().click();
        amina.settle();
        hands.finds(words)
                .findsText("safety.one.by-nobody")
                .sees("intimidation-report")
                .writes("safety.answer.words", answer)
                .presses("safety.answer.send")
                .confirms("safety.answer.ask")
                .isTold("safety.answer.sent")
                .finds(answer)
                .sees("intimidation-answered");
    }

    private void comesBack(Person salma, String code, String answer) {
        var hands = new Hands(salma)
                .opens("/workspace/")
                .follows("safety.report")
                .writes("safety.follow.code", code.toLowerCase(Locale.ROOT).replace("-", " "))
                .presses("safety.follow.look")
                .finds(answer)
                .sees("intimidation-follow");
        hands.writes("safety.follow.code", "2222 2222 2222")
                .presses("safety.follow.look")
                .findsText("safety.follow.nothing");
        assertThat(salma.page().getByText(answer)).hasCount(0);
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
