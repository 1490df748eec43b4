package org.mizizi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.concurrent.TimeUnit.MINUTES;

import com.microsoft.playwright.Locator;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.priorities.Input.InputId;
import org.mizizi.priorities.InputContent;
import org.mizizi.priorities.Inputs;
import org.mizizi.security.ActingAs;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.Role;
import org.mizizi.shared.LocalizedText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** what an elder says in Arabic is translated, reviewed, read, disputed, corrected, and stale once he says it otherwise. */
@BrowserTest
@TestPropertySource(properties = "test.country=where-words-are-translated")
@Order(3)
@Timeout(value = 10, unit = MINUTES)
class TranslationsIT {

    private record Said(UUID id, String reference, String title) {}

    private static final String FIRST = "The framework was adopted and we have seen no clerk.";
    private static final String BETTER = "The framework was adopted, and we have not seen a single clerk.";
    private static final String WORDS =
            "We thank those who named us on paper. The clerk first, then whatever you like.";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Inputs inputs;

    @Test
    void everybodyReadsEverybodyAndTheOriginalStands_R46() {
        var said = said();
        translate(said, FIRST, "en", Person.DESK);
        review(said);
        readOnTheSite(said);
        disputeInArabic(said);
        translate(said, BETTER, "ar", Person.PHONE);
        reads(said, BETTER, "translations.standing.HUMAN");
        saysOtherwise(said);
        reads(said, BETTER, "translations.standing.STALE");
    }

    @ParameterizedTest
    @CsvSource({"en, 1280, registrar", "ar, 360, recorder", "fr, 360, scribe"})
    void theDeskTellsWhatTranslatorsAgreedOnWhileTheyType_R46(String language, int width, String rendering) {
        var said = said();
        try (var translator = Person.signedIn(address(), "zeinab", language, width)) {
            var hands = new Hands(translator)
                    .opens("/workspace/translations/" + said.reference() + "?language=en")
                    .follows("translations.glossary.to")
                    .sees("glossary-begin")
                    .writes("translations.glossary.term", "كاتب")
                    .writes("translations.glossary.rendering", rendering)
                    .writes("translations.glossary.forbidden", "clerk\nwriter")
                    .sees("glossary-typed")
                    .presses("translations.glossary.send")
                    .isTold("translations.glossary.agreed")
                    .finds(rendering)
                    .sees("glossary");
            hands.opens("/workspace/translations/" + said.reference() + "?language=en");
            var areas = translator.page().locator("main vaadin-text-area textarea[lang=en]");
            areas.nth(0).fill(FIRST);
            areas.nth(0).press("Tab");
            hands.findsText("translations.glossary.forbidden-there").sees("glossary-beside");
            areas.nth(0).fill(FIRST.replace("clerk", rendering));
            areas.nth(1).fill(WORDS.replace("clerk", rendering));
            areas.nth(1).press("Tab");
            assertThat(translator.page().locator("main .terms .chip")).hasCount(0);
        }
    }

    private void translate(Said said, String sentence, String reads, int width) {
        try (var translator = Person.signedIn(address(), "yusuf", reads, width)) {
            new Hands(translator).opens("/workspace/translations?language=en").sees("translations-desk");
            translator.page().locator("main .row a").first().click();
            assertThat(translator.page()).hasURL(Pattern.compile(".*/translations/INP-[0-9]+\\?language=en"));
            new Hands(translator).opens("/workspace/translations/" + said.reference() + "?language=en");
            var original =
                    translator.page().locator("main p.words[lang=ar][dir=rtl]").first();
            assertThat(original).hasText(said.title());
            translator.sees("translations-to-translate");
            var areas = translator.page().locator("main vaadin-text-area textarea[lang=en]");
            areas.nth(0).fill(sentence);
            areas.nth(1).fill(WORDS);
            areas.nth(1).press("Tab");
            translator.settle();
            new Hands(translator)
                    .sees("translations-side-by-side")
                    .presses("translations.save")
                    .isTold("translations.saved")
                    .cannotPress("translations.review");
        }
    }

    private void review(Said said) {
        try (var second = Person.signedIn(address(), "zeinab", "fr", Person.DESK)) {
            new Hands(second)
                    .opens("/workspace/translations/" + said.reference() + "?language=en")
                    .presses("translations.review")
                    .isTold("translations.reviewed")
                    .findsText("translations.standing.REVIEWED")
                    .sees("translations-reviewed");
        }
    }

    private void readOnTheSite(Said said) {
        try (var reader = Person.withoutScripts(address(), "en", Person.PHONE)) {
            reader.opens("/en/inputs/" + said.reference());
            var page = reader.page();
            assertThat(page.locator("h1[lang=ar][dir=rtl]")).hasText(said.title());
            assertThat(page.locator(".translation p[lang=en][dir=ltr]").first()).hasText(FIRST);
            assertThat(page.locator(".translation")).containsText(reader.reads("translations.standing.REVIEWED"));
            reader.sees("translation-on-the-site");
        }
    }

    private void disputeInArabic(Said said) {
        try (var author = Person.signedIn(address(), "hassan", "ar", Person.PHONE)) {
            var hands = new Hands(author).opens("/workspace/inputs/" + said.reference());
            assertThat(author.page().locator(".translation")).isHidden();
            hands.unfolds("translations.others").sees("translation-in-arabic");
            assertThat(author.page().locator(".translation p[lang=en][dir=ltr]").first())
                    .hasText(FIRST);
            hands.unfolds("translations.dispute")
                    .writes("translations.dispute.words", "قلت: كاتبًا واحدًا.")
                    .presses("translations.dispute.send")
                    .confirms("translations.dispute.ask")
                    .isTold("translations.dispute.sent")
                    .unfolds("translations.others")
                    .findsText("translations.disputed");
        }
        try (var translator = Person.signedIn(address(), "yusuf", "en", Person.DESK)) {
            new Hands(translator).opens("/workspace/translations?language=en");
            assertThat(translator
                            .page()
                            .locator("main .row")
                            .filter(new Locator.FilterOptions().setHasText(said.reference())))
                    .containsText(translator.reads("translations.need.DISPUTED"));
        }
    }

    private void reads(Said said, String sentence, String standing) {
        try (var reader = Person.signedIn(address(), "salma", "en", Person.DESK)) {
            new Hands(reader)
                    .opens("/workspace/inputs/" + said.reference())
                    .finds(said.title())
                    .finds(sentence)
                    .findsText(standing)
                    .sees("translation-" + standing);
        }
    }

    private void saysOtherwise(Said said) {
        var id = new InputId(said.id());
        as("nadia", Role.CONVENOR, () -> inputs.sendBack(id, LocalizedText.of("en", "Which clerk?")));
        as("hassan", Role.CIVIL_SOCIETY_REPRESENTATIVE, () -> {
            var content = inputs.find(said.reference()).content();
            inputs.resubmit(
                    id,
                    new InputContent(
                            content.kind(),
                            content.language(),
                            content.title(),
                            "نريد كاتبًا في كل مقاطعة.",
                            content.place(),
                            content.peopleAffected(),
                            content.dimension(),
                            content.authorship()));
        });
    }

    private static void as(String person, Role role, Runnable work) {
        ActingAs.person(new DemoAccount(person, person, Set.of(role)), () -> {
            work.run();
            return true;
        });
    }

    private Said said() {
        return jdbc.sql("""
                        select o.id, o.reference, o.title from search.original o
                        where o.title = 'اعتُمد الإطار ولم نرَ كاتبًا واحدًا.'
                        """).query(Said.class).single();
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
