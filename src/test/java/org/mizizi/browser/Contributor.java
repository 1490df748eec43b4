package org.mizizi.browser;

import com.microsoft.playwright.Page.WaitForURLOptions;
import com.microsoft.playwright.PlaywrightException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Somebody who says one thing after the other, whatever happens meanwhile, and keeps the receipts. */
final class Contributor {

    private static final Pattern RECEIPT = Pattern.compile(".*/inputs/(INP-\\d+)/receipt$");
    private static final double PATIENCE = 8_000;

    private final Hands hands;
    private final String form;
    private final Map<String, String> receipts = new LinkedHashMap<>();
    private String lastSeen = "";

    Contributor(Person person, String round) {
        this.hands = new Hands(person);
        this.form = "/workspace/rounds/" + round + "/input";
    }

    /** Whether the receipt came. */
    boolean says(String sentence) {
        var page = hands.person().page();
        page.setDefaultTimeout(PATIENCE);
        try {
            hands.opens(form)
                    .selects("priorities.form.language", "English")
                    .writes("priorities.form.sentence", sentence)
                    .writes("priorities.form.more", "Said during the drill.")
                    .picks("priorities.form.place", "Bandari")
                    .choosesNamed("Security")
                    .chooses("priorities.kind.NEED")
                    .chooses("priorities.authorship.NAMED")
                    .presses("priorities.form.submit");
            page.waitForURL(RECEIPT, new WaitForURLOptions().setTimeout(PATIENCE));
            receipts.put(RECEIPT.matcher(page.url()).replaceFirst("$1"), sentence);
            return true;
        } catch (PlaywrightException | AssertionError _) {
            lastSeen = seen();
            return false;
        }
    }

    /** What stood before them when something did not go on. */
    String lastSeen() {
        return lastSeen;
    }

    /** What was acknowledged, by reference. */
    Map<String, String> receipts() {
        return Map.copyOf(receipts);
    }

    private String seen() {
        try {
            var text = hands.person().page().locator("body").innerText();
            return text.replaceAll("\\s+", " ").substring(0, Math.min(text.length() / 2, 160));
        } catch (PlaywrightException _) {
            return "no page at all";
        }
    }
}
