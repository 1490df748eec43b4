package org.mizizi.traces.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.priorities.PrioritiesFixtures.priority;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mizizi.Address;
import org.mizizi.PortalTest;
import org.mizizi.Shown;
import org.mizizi.SignedInAs;
import org.mizizi.TestCountry;
import org.mizizi.look.LongList;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.Input;
import org.mizizi.priorities.Inputs;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.priorities.Priority;
import org.mizizi.priorities.Register;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.Questions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A2: a trace is read in the workspace, and shows this reader no more than the site and the register do. */
@PortalTest
@Import(PrioritiesFixtures.class)
@ViewPackages(packages = "org.mizizi")
class TraceViewTests extends SpringBrowserlessTest {

    @Autowired
    TestCountry country;

    @Autowired
    PrioritiesFixtures fixtures;

    @Autowired
    Register register;

    @Autowired
    Inputs inputs;

    @Autowired
    Questions questions;

    @Test
    @SignedInAs("amadou")
    void whatIsNearStandsWithTheAnswersOfThoseWhoSaidIt() {
        var input = fixtures.submit("salma", fixtures.openRound(), "Women mediators are not paid");
        var formed = formed("Paid mediation", input);
        answer("salma", formed, LinkState.PARTLY, "Paid, but only in the capital.");

        open(formed.reference());

        assertThat(text()).contains("Trace of " + formed.reference(), "What it follows from", "partly");
        var origins = find(NearCard.class).all().getFirst();
        assertThat(Shown.addresses(origins)).containsExactly("trace/" + input.reference());
        assertThat(Shown.all("[lang=en]", origins).eachText()).contains("Paid, but only in the capital.");
    }

    @Test
    @SignedInAs("amadou")
    void whatWasOpenedIsMarkedAndStandsBeforeWhatItGoesBackTo_M1() {
        var input = fixtures.submit("salma", fixtures.openRound(), "Women mediators are not paid");
        var formed = formed("Paid mediation", input);

        open(formed.reference());

        var rows = Shown.rows(getCurrentView());
        assertThat(rows)
                .filteredOn(row -> row.text().contains("this is what you opened"))
                .singleElement()
                .satisfies(row -> assertThat(row.attr("aria-current")).isEqualTo("true"))
                .satisfies(row -> assertThat(rows.indexOf(row)).isEqualTo(rows.size() - 2));
        assertThat(rows.getLast().text()).contains(requireNonNull(input.reference()));
    }

    @Test
    @SignedInAs("amadou")
    void onePartOfTheChainIsReadByItsAddressAndCounted_H1() {
        var input = fixtures.submit("salma", fixtures.openRound(), "Women mediators are not paid");
        var formed = formed("Paid mediation", input);

        open(formed.reference() + "?place=CITED");

        assertThat(text()).contains("What it cites itself: 1");
        assertThat(Shown.rows(find(LongList.class).single().rows))
                .singleElement()
                .satisfies(row -> assertThat(row.text()).contains(requireNonNull(input.reference())));
    }

    @Test
    @SignedInAs("salma")
    void aProtectedAuthorIsNamedToNobodyElse() {
        var formed = formedFromProtected();

        open(formed.reference());

        assertThat(text())
                .contains("The barracks at night", "a member of the country, name protected")
                .doesNotContain("Council of Elders", "hassan", "your organisation’s");
    }

    @Test
    @SignedInAs("hassan")
    void onesOwnIsMarkedEvenWhereTheNameIsProtected() {
        var formed = formedFromProtected();

        open(formed.reference());

        assertThat(text()).contains("Council of Elders", "your organisation’s");
    }

    @Test
    @SignedInAs("amadou")
    void wordsTakenBackKeepTheirPlaceOnly_T51() {
        var input = fixtures.submit("salma", fixtures.openRound(), "Words to be taken back");
        var formed = formed("Both of them", input);
        country.as("salma", () -> inputs.withdraw(input.id()));

        open(formed.reference());

        assertThat(text())
                .contains(requireNonNull(input.reference()), "taken back by its author")
                .doesNotContain("Words to be taken back");
    }

    @Test
    @SignedInAs("amadou")
    void thereIsNoTraceOfWhatOneMayNotSee_T2() {
        open("PRI-9999");
        assertThat(text()).contains("There is nothing here");
    }

    @Test
    @SignedInAs("amadou")
    void thePictureIsMirroredForThoseWhoReadFromRightToLeft() {
        var formed = formed("Paid mediation", fixtures.submit("salma", fixtures.openRound(), "Pay them"));
        open(formed.reference());
        var left = offsets();

        UI.getCurrent().setLocale(Locale.of("ar"));

        assertThat(offsets()).hasSize(2).isEqualTo(left.reversed());
    }

    @Test
    @SignedInAs("amadou")
    void oneSentenceSaysWhereTheSameIsPublic() {
        var formed = formed("Paid mediation", fixtures.submit("salma", fixtures.openRound(), "Pay them"));

        open(formed.reference());

        assertThat(find(Anchor.class, (Component) getCurrentView()).all())
                .extracting(Anchor::getHref)
                .filteredOn(address -> address.startsWith("/en/"))
                .containsExactly("/en/trace/" + formed.reference());
    }

    private static void open(String reference) {
        Address.open("trace/" + reference);
    }

    private Priority formedFromProtected() {
        var input = fixtures.submit("hassan", fixtures.openRound(), "The barracks at night", Authorship.PROTECTED);
        return formed("Safety at night", input);
    }

    private Priority formed(String title, Input origin) {
        return country.as("nadia", () -> register.form(priority(title), List.of(origin.id())));
    }

    private void answer(String owner, Priority claimant, LinkState answer, String words) {
        var asked = country.as(owner, questions::waitingForMe).stream()
                .filter(link -> link.downstream().id().equals(claimant.id().value()))
                .findFirst()
                .orElseThrow();
        country.as(owner, () -> questions.answer(asked.seen(), answer, words, "en"));
    }

    private List<String> offsets() {
        return find(Anchor.class, find(PictureCard.class).single()).all().stream()
                .map(box -> box.getElement().getStyle().get("left"))
                .toList();
    }

    private String text() {
        return text((Component) getCurrentView());
    }

    private static String text(Component component) {
        return Shown.text(component);
    }
}
