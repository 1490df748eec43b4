package org.mizizi.traceability.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.Shown;
import org.mizizi.TestCountry;
import org.mizizi.plans.PlansFixtures;
import org.mizizi.security.Roles;
import org.mizizi.shared.Paths;
import org.mizizi.traceability.LinkRow;
import org.mizizi.traceability.Questions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** What becomes of words that were typed and not sent: sessions end, and people have more than one window. */
@PortalTest
@Import(PlansFixtures.class)
class KeptWordsStoryTests {

    @Autowired
    ApplicationContext spring;

    @Autowired
    Questions questions;

    @Autowired
    TestCountry country;

    @Autowired
    PlansFixtures fixtures;

    @Test
    void afterTheSessionEndedEverythingTypedIsThereAgain_B1() {
        var link = country.as("salma", this::asked);
        try (var portal = SpringBrowserlessApplicationContext.createSecured(spring, AnswerLinkView.class)) {
            try (var salma = portal.newUser(signedIn("salma"))) {
                var window = salma.newWindow();
                var form = open(window, link);
                window.test(form.answer).selectItem("No, it is not");
                window.test(form.words).setValue("We asked for clerks.");
            }
            var back = portal.newUser(signedIn("salma")).newWindow();
            var form = open(back, link);
            assertThat(form.words.getValue()).isEqualTo("We asked for clerks.");
            assertThat(form.answer.getValue()).hasToString("DISPUTED");
            assertThat(form.remembered.said()).startsWith("This is what you had begun to write");
        }
    }

    @Test
    void twoWindowsShowBothTextsAndNothingIsLostUntilOneIsChosen_B2() {
        var link = country.as("salma", this::asked);
        try (var portal = SpringBrowserlessApplicationContext.createSecured(spring, AnswerLinkView.class)) {
            var salma = portal.newUser(signedIn("salma"));
            var left = salma.newWindow();
            var inLeft = open(left, link);
            var right = salma.newWindow();
            var inRight = open(right, link);

            left.activate();
            left.test(inLeft.words).setValue("Five hundred newer words.");
            right.activate();
            right.test(inRight.words).setValue("An older thought.");

            assertThat(inRight.remembered.others().isOpen()).isTrue();
            assertThat(Shown.text(inRight.remembered.others())).contains("Five hundred newer words.");
            assertThat(inRight.words.getValue()).isEqualTo("An older thought.");

            right.test(right.find(Button.class)
                            .withText("Take what stands there")
                            .single())
                    .click();
            assertThat(inRight.words.getValue()).isEqualTo("Five hundred newer words.");
            assertThat(inRight.remembered.others().isOpen()).isFalse();
        }
    }

    private LinkRow asked() {
        var plan = fixtures.submitted("erik", fixtures.input());
        return questions.waitingForMe().stream()
                .filter(link -> link.downstream().id().equals(plan.id().value()))
                .findFirst()
                .orElseThrow();
    }

    private AnswerLinkForm open(BrowserlessUIContext window, LinkRow link) {
        var view = window.navigate(Paths.answerLink(link.id().value()), AnswerLinkView.class);
        window.roundTrip();
        return requireNonNull(view.form);
    }

    private Authentication signedIn(String person) {
        var account = country.account(person);
        return new UsernamePasswordAuthenticationToken(account, null, Roles.authorities(account));
    }
}
