package org.mizizi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;

/** One of those who say something of a mandate: who claims it, who verifies and settles, who contests, and who reads. */
final class MandatePart {

    private static final Pattern MANDATE = Pattern.compile(".*/(mandates/[0-9a-f-]{36})$");

    private final Hands hands;

    MandatePart(Person person) {
        this.hands = new Hands(person);
    }

    /** From the page of the own organisation to the form, which keeps what was typed; answers the address of the mandate. */
    String claims(String people, String how, String evidence) {
        hands.opens("/workspace/organisations/ORG-0005")
                .follows("actors.mandate.claim")
                .writes("actors.mandate.constituency", people)
                .choosesDay("actors.mandate.from", "ArrowLeft", 3)
                .choosesDay("actors.mandate.until", "PageDown", 9)
                .chooses("actors.Mandate.Choosing.ELECTED")
                .writes("actors.mandate.way.words", how)
                .presses("actors.mandate.claim.yes")
                .isTold("refusal.mandate.no-evidence")
                .writes("actors.mandate.evidence.words", evidence)
                .sees("mandate-form")
                .presses("actors.mandate.claim.yes")
                .isTold("actors.mandate.claimed");
        hands.person().page().waitForURL(MANDATE);
        hands.findsText("actors.Mandate.State.CLAIMED").sees("mandate-claimed");
        return MANDATE.matcher(hands.person().page().url()).replaceFirst("$1");
    }

    void verifies(String mandate) {
        hands.opens("/workspace/" + mandate)
                .sees("mandate-to-verify")
                .presses("actors.MandateStep.VERIFY")
                .confirms("actors.verify")
                .isTold("actors.MandateStep.VERIFY.receipt")
                .cannotPress("actors.MandateStep.VERIFY");
    }

    void contests(String mandate, String reason) {
        hands.opens("/workspace/" + mandate)
                .presses("actors.MandateStep.CONTEST")
                .isTold("refusal.contest.no-reason")
                .writes("actors.contest.reason", reason)
                .presses("actors.MandateStep.CONTEST")
                .confirms("actors.mandate.contest")
                .isTold("actors.MandateStep.CONTEST.receipt")
                .finds(reason)
                .sees("mandate-contested");
    }

    void answers(String mandate, String reason, String answer) {
        hands.opens("/workspace/" + mandate)
                .finds(reason)
                .writes("actors.contest.answer", answer)
                .presses("actors.contest.answer.yes")
                .confirms("actors.contest.answer")
                .isTold("actors.contest.answer.receipt")
                .finds(answer)
                .sees("mandate-answered");
    }

    void dismisses(String mandate, String answer, String settlement) {
        hands.opens("/workspace/" + mandate)
                .finds(answer)
                .writes("actors.contest.settlement", settlement)
                .sees("mandate-to-settle")
                .presses("actors.contest.dismiss.yes")
                .confirms("actors.contest.dismiss")
                .isTold("actors.contest.dismiss.receipt")
                .findsText("actors.Mandate.State.VERIFIED");
    }

    void readsOnThePublicPage(String organisation, String... words) {
        var person = hands.person();
        person.opens("/" + person.language() + "/organisations/" + organisation);
        person.sees("mandate-public");
        for (var said : words) {
            assertThat(person.page().getByText(said).first()).isVisible();
        }
    }

    void isReadIn(String language, String direction, String words) {
        var said = hands.person()
                .page()
                .locator("[lang=" + language + "][dir=" + direction + "]")
                .filter(new Locator.FilterOptions().setHasText(words));
        assertThat(said.first()).isVisible();
    }
}
