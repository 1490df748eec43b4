package org.mizizi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.concurrent.TimeUnit.MINUTES;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** an organisation tells its address and becomes part of another, by two people in the browser; everybody reads it. */
@BrowserTest
@TestPropertySource(properties = "test.country=apart-from-the-story-of-endings")
@Order(3)
@Timeout(value = 10, unit = MINUTES)
class EndingIT {

    private static final Pattern CHANGE = Pattern.compile(".*(/organisation-changes/[0-9a-f-]+)");

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "en, 1280, ORG-0007, ORG-0005, Both assemblies voted for it.",
        "ar, 360, ORG-0005, ORG-0008, صوّتت الجمعيتان له."
    })
    void twoPeopleLetAnOrganisationBecomePartOfAnother_R84(
            String language, int width, String organisation, String other, String reason) {
        var calledNow = new Said("Assembly " + organisation, "Assemblée " + organisation, "الجمعية " + organisation);
        try (var administrator = signedIn("sami", language, width);
                var convenor = signedIn("nadia", language, width)) {
            var first = new Hands(administrator);
            var second = new Hands(convenor);
            first.opens("/workspace/organisations/" + organisation)
                    .follows("actors.organisation.propose-change")
                    .writes("actors.organisation.name", calledNow)
                    .writes("actors.profile.contact", "office@here.example")
                    .sees("ending-form")
                    .ticks(administrator.reads("actors.profile.contact.public"))
                    .writes("proposals.reason", reason)
                    .sees("ending-told");
            settles(first, second, "ending-amendment");
            first.opens("/workspace/organisations/" + organisation)
                    .finds(calledNow.in(language))
                    .sees("ending-renamed");
            first.opens("/workspace/organisations/" + organisation + "/change")
                    .chooses("actors.organisation.what.MERGE")
                    .picks("actors.organisation.into", other)
                    .writes("proposals.reason", reason)
                    .sees("ending-merger");
            settles(first, second, "ending-merged");
            first.opens("/workspace/organisations/" + organisation).sees("ending-organisation");
            first.opens("/workspace/organisation-changes").sees("ending-changes");
        }
        try (var visitor = Person.anybody(address(), language, width)) {
            visitor.opens("/" + language + "/organisations/" + organisation);
            assertThat(visitor.page()).hasURL(Pattern.compile(".*/organisations/" + other));
            visitor.sees("ending-led-on");
            visitor.opens("/" + language + "/organisations/" + organisation + "?as-it-was=true");
            assertThat(visitor.page().locator("main")).containsText("office@here.example");
            assertThat(visitor.page().locator("main")).containsText(visitor.reads("actors.called-before"));
            visitor.sees("ending-as-it-was");
        }
    }

    /** What the one has proposed, the other confirms. */
    private void settles(Hands first, Hands second, String picture) {
        first.presses("proposals.propose").isTold("proposals.proposed.receipt");
        first.person().page().waitForURL(CHANGE);
        first.cannotPress("proposals.step.CONFIRM");
        var change = CHANGE.matcher(first.person().page().url()).replaceFirst("/workspace$1");
        second.opens("/workspace/").sees(picture + "-home");
        second.opens(change).sees(picture + "-waits");
        second.presses("proposals.step.CONFIRM").sees(picture + "-sure");
        second.confirms("actors.organisation.confirm").sees(picture);
    }

    private Person signedIn(String username, String language, int width) {
        return Person.signedIn(address(), username, language, width);
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
