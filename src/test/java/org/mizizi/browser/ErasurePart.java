package org.mizizi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.mizizi.actors.MembershipChange.Kind;
import org.mizizi.shared.Isolated;

/** One of the two who let a membership end and a person be forgotten: the one who proposes, or the one who confirms. */
final class ErasurePart {

    private static final Pattern CHANGE = Pattern.compile(".*/(memberships/[0-9a-f-]{36})$");
    private static final String KIND = "actors.MembershipChange.Kind.";

    private final Hands hands;

    ErasurePart(Person person) {
        this.hands = new Hands(person);
    }

    /** From the menu to the form, and to the page of what is proposed; answers its address. */
    String proposes(Kind kind, String organisation, String name, String reason) {
        fills(kind, organisation, name, reason);
        return sends(kind);
    }

    /** What the reason gives away would stay: it is refused before anything is proposed. */
    void isRefusedToName(String organisation, String name, String reason) {
        fills(Kind.ERASE, organisation, name, reason);
        hands.presses(verb(Kind.ERASE)).isTold("refusal.membership.reason-names-them");
    }

    String asksAgain(String reason) {
        hands.writes("proposals.reason", reason);
        return sends(Kind.ERASE);
    }

    private void fills(Kind kind, String organisation, String name, String reason) {
        hands.opens("/workspace/")
                .goesByTheMenu("menu.memberships")
                .follows("actors.memberships.propose")
                .chooses(KIND + kind)
                .picks("actors.membership.organisation", organisation)
                .selects(kind == Kind.ERASE ? "actors.membership.former" : "actors.membership.held", name)
                .writes("proposals.reason", reason)
                .sees("erasure-form-" + kind);
    }

    private String sends(Kind kind) {
        hands.presses(verb(kind)).isTold("proposals.proposed.receipt");
        hands.person().page().waitForURL(CHANGE);
        hands.cannotPress("proposals.step.CONFIRM")
                .findsText("refusal.proposal.own")
                .sees("erasure-proposed-" + kind);
        return CHANGE.matcher(hands.person().page().url()).replaceFirst("$1");
    }

    private static String verb(Kind kind) {
        return kind == Kind.ERASE ? "actors.membership.erase.ask" : "proposals.propose";
    }

    /** From what waits on the home page, past the question whether one is sure. */
    void confirms(Kind kind, String change, String name) {
        hands.opens("/workspace/").sees("erasure-home-" + kind);
        hands.person().page().locator("a[href$='" + change + "']").first().click();
        hands.person().page().waitForURL(CHANGE);
        assertThat(hands.person().page().locator("h1")).containsText(name);
        hands.sees("erasure-waits-" + kind);
        hands.presses("proposals.step.CONFIRM").sees("erasure-sure-" + kind);
        assertThat(inTheQuestion(kind == Kind.ERASE ? "look.cancel" : yes(kind)))
                .isFocused();
        inTheQuestion(yes(kind)).click();
        hands.person().settle();
        hands.isTold(
                        kind == Kind.ERASE ? "actors.membership.erase.receipt" : "actors.membership.CONFIRM.receipt",
                        Isolated.of(name))
                .sees("erasure-confirmed-" + kind);
    }

    private static String yes(Kind kind) {
        return "actors.membership.confirm." + kind + ".yes";
    }

    private Locator inTheQuestion(String key) {
        return hands.person()
                .page()
                .getByRole(AriaRole.ALERTDIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(hands.person().reads(key))
                                .setExact(true));
    }

    /** Nothing on these pages tells the name any more. */
    void findsNobody(String name, String... paths) {
        for (var path : paths) {
            hands.opens(path).sees("erasure-after" + path.replaceAll("[^a-z]+", "-"));
            assertThat(hands.person().page().locator("main")).not().containsText(name);
        }
    }

    void findsFormerMember(String path) {
        hands.opens(path).findsText("look.former-member").sees("erasure-after-words");
    }
}
