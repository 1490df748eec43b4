package org.mizizi.priorities.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mizizi.Address;
import org.mizizi.PortalTest;
import org.mizizi.Shown;
import org.mizizi.SignedInAs;
import org.mizizi.TestCountry;
import org.mizizi.WholeList;
import org.mizizi.look.Chip;
import org.mizizi.look.LongList;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.Input;
import org.mizizi.priorities.InputSearch;
import org.mizizi.priorities.Inputs;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.priorities.Priority;
import org.mizizi.priorities.Register;
import org.mizizi.security.CurrentActor;
import org.mizizi.shared.Paths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PortalTest
@Import(PrioritiesFixtures.class)
@ViewPackages(classes = PrioritiesView.class)
class PriorityViewsTests extends SpringBrowserlessTest {

    @Autowired
    Inputs inputs;

    @Autowired
    Register register;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    BecameOfYourWords becameOfYourWords;

    @Autowired
    TestCountry country;

    @Autowired
    PrioritiesFixtures fixtures;

    @Test
    @SignedInAs("erik")
    void theAddressSaysWhatTheListShows() {
        var round = fixtures.openRound();
        var formed = formed("Clinics with light", fixtures.submit("salma", round, "Torch light"));
        formed("Safe roads", fixtures.submit("salma", round, "Checkpoints"));
        at("priorities?q=clinics&round=" + round.reference());
        assertThat(shown().rows.getChildren()).hasSize(1);
        assertThat(shown().chosen("round")).isEqualTo(round.reference());
        test(shown().search).setValue("nothing like it");
        assertThat(shown().rows.getChildren()).isEmpty();
        assertThat(register.find(formed.reference()).behind().inputs()).isEqualTo(1);
    }

    /** G: what others have read is not sent again with more of its author, and the form says so. */
    @Test
    @SignedInAs("salma")
    void whoWasProtectedIsOfferedNothingThatTellsMore_G() {
        var hidden = fixtures.submit("salma", fixtures.openRound(), "Safe nights", Authorship.PROTECTED);
        country.as("nadia", () -> inputs.sendBack(hidden.id(), PrioritiesFixtures.text("Where?")));
        navigate(Paths.input(String.valueOf(hidden.reference())), InputView.class);
        var authorship = find(InputForm.class).single().authorship;
        assertThat(List.of(Authorship.values()))
                .filteredOn(authorship.getItemEnabledProvider())
                .containsExactly(Authorship.PROTECTED);
        assertThat(authorship.getValue()).isEqualTo(Authorship.PROTECTED);
        assertThat(authorship.getHelperText()).contains("never more");
    }

    /** B4: NUL, half a character and endless words are looked for like any others. */
    @Test
    @SignedInAs("erik")
    void anOddSearchIsAnOrdinaryPage_B4() {
        var round = fixtures.openRound();
        formed("Clinics with light", fixtures.submit("salma", round, "Torch light"));
        at("priorities?q=clinics%00&round=" + round.reference());
        assertThat(shown().rows.getChildren()).hasSize(1);
        for (var odd : List.of("zq\0qz", "qz\uD83D", "\u202Eretaw", "x".repeat(5_000))) {
            test(shown().search).setValue(odd);
            assertThat(shown().rows.getChildren()).isEmpty();
        }
        var inputsOfRound = (RoundInputsView) at("rounds/" + round.reference() + "/inputs?q=torch%00");
        assertThat(inputsOfRound.isAttached()).isTrue();
    }

    @Test
    @SignedInAs("erik")
    void aPriorityShowsItsOriginsInTheirAuthorsWords() {
        var formed = formed("Mediation", fixtures.submit("salma", fixtures.openRound(), "Women are not paid"));
        navigate(Paths.priority(formed.reference()), PrioritiesView.class);
        var detail = findInView(PriorityDetail.class).single();
        assertThat(detail.origins.getChildren()).hasSize(1);
        assertThat(findInView(PriorityTools.class).exists()).isFalse();
    }

    @Test
    @SignedInAs("nadia")
    void theConvenorHasTheToolsOfTheRegister() {
        var formed = formed("Mediation", fixtures.submit("salma", fixtures.openRound(), "Women are not paid"));
        navigate(Paths.priority(formed.reference()), PrioritiesView.class);
        assertThat(findInView(PriorityTools.class).exists()).isTrue();
    }

    @Test
    @SignedInAs("nadia")
    void aProtectedAuthorIsShownByTheirSideOnly() {
        var submitted = fixtures.submit("salma", fixtures.openRound(), "We are harassed", Authorship.PROTECTED);
        var view = navigate(Paths.input(String.valueOf(submitted.reference())), InputView.class);
        assertThat(findInView(Chip.class).all())
                .anyMatch(chip -> chip.getText().equals("protected author of the country"));
        assertThat(view.getElement().getOuterHTML()).doesNotContain("salma", "Women's Mediation", "ORG-0005");
    }

    @Test
    @SignedInAs("salma")
    void theHomePageTellsWhatBecameOfMyWords() {
        var formed = formed("Mediation", fixtures.submit("salma", fixtures.openRound(), "Women are not paid"));
        var section = becameOfYourWords.sectionFor(currentActor.get(), Locale.ENGLISH);
        assertThat(section).isPresent();
        assertThat(WholeList.of(key -> inputs.mine(InputSearch.EVERYTHING, key)))
                .anyMatch(row -> row.progress().groupedInto().contains(formed.reference()));
        navigate("inputs", MyInputsView.class);
        assertThat(shown().rows.getChildren()).isNotEmpty();
        assertThat(Shown.text(shown()))
                .contains("part of " + formed.reference())
                .doesNotContain(currentActor.get().name());
    }

    @Test
    @SignedInAs("salma")
    void theConvenorsDeskIsClosedToOthers() {
        var round = fixtures.openRound();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> navigate(Paths.groupingDesk(round.reference()), GroupingDeskView.class));
    }

    @Test
    @SignedInAs("amina")
    void whatWasSaidInARoundIsListedWithItsAnswers() {
        var round = fixtures.openRound();
        fixtures.submit("salma", round, "First");
        fixtures.submit("hassan", round, "Second");
        at(Paths.inputsOf(round.reference()) + "?q=second");
        assertThat(shown().rows.getChildren()).hasSize(1);
    }

    private LongList<?> shown() {
        return find(LongList.class).single();
    }

    private Priority formed(String title, Input origin) {
        return country.as(
                "nadia",
                () -> register.form(
                        PrioritiesFixtures.priority(title), List.of(origin.id()), PrioritiesFixtures.takenUp()));
    }

    private Component at(String address) {
        Address.open(address);
        return (Component) getCurrentView();
    }
}
