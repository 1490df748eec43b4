package org.mizizi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.regex.Pattern;

/** Saying what people need, and seeing what became of it. */
final class InputsPart {

    private static final Pattern RECEIPT = Pattern.compile(".*/inputs/(INP-\\d+)/receipt$");
    private static final Said BANDARI = new Said("Bandari", "Bandari", "بنداري");
    private static final Said SECURITY = new Said("Security", "Sécurité", "الأمن");

    /** What somebody says, in a language of their own. */
    record Words(String language, String sentence, String more) {}

    private final Hands hands;

    InputsPart(Person person) {
        this.hands = new Hands(person);
    }

    /** Comes from the list of what waits on the home page, and answers the reference on the receipt. */
    String submits(String round, Words words) {
        var author = hands.person();
        hands.opens("/workspace/")
                .sees("story-home-author")
                .follows("home.verb-for", author.reads("rounds.verb.contribute"), round)
                .sees("story-input-blank")
                .presses("priorities.form.submit")
                .isTold("refusal.input.no-sentence")
                .sees("story-input-missing");
        var own = Locale.of(words.language());
        hands.selects("priorities.form.language", own.getDisplayLanguage(Locale.of(author.language())))
                .writes("priorities.form.sentence", words.sentence())
                .writes("priorities.form.more", words.more())
                .picks("priorities.form.place", BANDARI.in(author.language()))
                .choosesNamed(SECURITY.in(author.language()))
                .chooses("priorities.kind.NEED")
                .chooses("priorities.authorship.NAMED")
                .sees("story-input-written")
                .presses("priorities.form.submit");
        author.page().waitForURL(RECEIPT);
        hands.findsText("priorities.receipt.lead").sees("story-receipt");
        var receipt = RECEIPT.matcher(author.page().url());
        if (!receipt.matches()) {
            throw new AssertionError("No receipt at " + author.page().url());
        }
        assertThat(author.page().locator(".ref.big")).hasText(receipt.group(1));
        return receipt.group(1);
    }

    /** From what became of one's words on the home page, to the page of the words themselves. */
    void findsWhatAnswersFromAfar(String reference, String plan) {
        var author = hands.person();
        hands.opens("/workspace/").findsText("priorities.became-of-yours");
        isToldOfPlanFromAfar(plan);
        author.page().locator("a[href$='inputs/" + reference + "']").first().click();
        author.page().waitForURL(Pattern.compile(".*/inputs/" + reference + "$"));
        hands.findsText("priorities.became").sees("story-input-became");
        isToldOfPlanFromAfar(plan);
    }

    private void isToldOfPlanFromAfar(String plan) {
        var author = hands.person();
        var step = author.page().locator(".became .step").filter(new FilterOptions().setHasText(plan));
        assertThat(step).hasCount(1);
        assertThat(step).containsText(author.reads("traceability.became.PLAN.far"));
    }

    /** No way there, and even at the address only the rule that objects. */
    void isRefused(String round) {
        hands.opens("/workspace/rounds/" + round)
                .findsNo(AriaRole.LINK, "rounds.do.COLLECT")
                .opens("/workspace/rounds/" + round + "/input")
                .findsText("refusal.input.external")
                .findsNo(AriaRole.BUTTON, "priorities.form.submit")
                .sees("story-input-refused");
        assertThat(hands.person().page().locator(".input-form")).hasCount(0);
    }
}
