package org.mizizi.priorities.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.SignedInAs;
import org.mizizi.TestCountry;
import org.mizizi.WholeList;
import org.mizizi.look.WhyNot;
import org.mizizi.priorities.InputSearch;
import org.mizizi.priorities.Inputs;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.rounds.Round;
import org.mizizi.shared.Paths;
import org.mizizi.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PortalTest
@Import(PrioritiesFixtures.class)
@ViewPackages(classes = InputFormView.class)
class InputFormViewTests extends SpringBrowserlessTest {

    @Autowired
    Inputs inputs;

    @Autowired
    TestCountry country;

    @Autowired
    PrioritiesFixtures fixtures;

    @Test
    @SignedInAs("salma")
    void whatIsWrittenIsKeptAndThereAgain() {
        var round = fixtures.openRound();
        test(form(open(round)).sentence).setValue("Women mediators are not paid");
        assertThat(inputs.draftIn(round.id()))
                .hasValueSatisfying(
                        draft -> assertThat(draft.content().title()).isEqualTo("Women mediators are not paid"));
        assertThat(form(open(round)).sentence.getValue()).isEqualTo("Women mediators are not paid");
    }

    @Test
    @SignedInAs("salma")
    void submittingNamesWhatIsMissingAndThenGivesAReceipt() {
        var round = fixtures.openRound();
        var view = open(round);
        var form = form(view);
        test(form.sentence).setValue("Women mediators are not paid");
        test(view.submit).click();
        assertThat(form.place.isInvalid()).isTrue();
        assertThat(form.place.getErrorMessage()).isEqualTo("Say where.");
        form.place.setValue("LAKE-BANDARI");
        form.dimension.setValue(form.dimension.getListDataView().getItem(0));
        test(view.submit).click();
        assertThat(getCurrentView()).isInstanceOf(ReceiptView.class);
        assertThat(WholeList.of(key -> inputs.mine(InputSearch.EVERYTHING, key)))
                .extracting(row -> row.content().title())
                .contains("Women mediators are not paid");
    }

    @Test
    @SignedInAs("salma")
    void aPastedTextIsNeitherCutNorLost_B3() {
        var round = fixtures.openRound();
        var view = open(round);
        var form = form(view);
        var pasted = "x".repeat(10_500);
        test(form.sentence).setValue("Women mediators are not paid");
        test(form.more).setValue(pasted);
        assertThat(form.more.getErrorMessage()).contains("500 characters too many");
        test(view.submit).click();
        assertThat(form.more.getValue()).isEqualTo(pasted);
        test(form.sentence).setValue(pasted);
        assertThat(form.sentence.getErrorMessage()).contains("10,300 characters too many");
        assertThat(form.sentence.getValue()).isEqualTo(pasted);
        assertThat(inputs.draftIn(round.id()))
                .hasValueSatisfying(
                        draft -> assertThat(draft.content().title()).isEqualTo("Women mediators are not paid"));
    }

    /** C2: fewer than nobody are refused with words, and do not reach the database. */
    @Test
    @SignedInAs("salma")
    void howManyPeopleIsUnderstoodOrRefusedWithWords() {
        var round = fixtures.openRound();
        var form = form(open(round));
        test(form.people).setValue("٤٠٬٠٠٠");
        assertThat(form.people.echoed()).isEqualTo("40,000 · forty thousand");

        test(form.people).setValue("-3");

        assertThat(form.people.getValue()).isEqualTo("-3");
        assertThat(form.people.getErrorMessage()).startsWith("A number here cannot be below zero.");
        assertThat(form.objections()).extracting(Refusal::key).contains("typed.below-zero");
        assertThat(inputs.draftIn(round.id()))
                .hasValueSatisfying(
                        draft -> assertThat(draft.content().peopleAffected()).isEqualTo(40_000));
    }

    @Test
    @SignedInAs("salma")
    void aSimilarInputCanBeEndorsedInsteadOfSaidAgain() {
        var round = fixtures.openRound();
        var other = fixtures.submit("hassan", round, "Boreholes are out of use");
        var view = open(round);
        test(form(view).sentence).setValue("All our boreholes are broken");
        var similar = requireNonNull(view.similar);
        assertThat(similar.rows.getChildren()).hasSize(1);
        assertThat(country.as("hassan", () -> inputs.find(String.valueOf(other.reference())))
                        .endorsements()
                        .number())
                .isZero();
    }

    @Test
    @SignedInAs("erik")
    void anExternalOfficerReadsWhyNotInsteadOfAForm_R44() {
        var view = open(fixtures.openRound());
        assertThat(view.form).isNull();
        assertThat(findInView(WhyNot.class).single().getText())
                .startsWith("Inputs come from the country’s own people only.");
    }

    @Test
    @SignedInAs("salma")
    void aClosedRoundSaysSoInsteadOfAForm() {
        var round = fixtures.openRound();
        fixtures.close(round);
        open(round);
        assertThat(findInView(WhyNot.class).single().getText()).startsWith("The round closed on");
    }

    @Test
    @SignedInAs("salma")
    void theWayBackToTheRoundIsThere() {
        var round = fixtures.openRound();
        open(round);
        assertThat(findInView(Anchor.class).all())
                .anyMatch(way -> way.getHref().equals(Paths.round(round.reference())));
    }

    private InputFormView open(Round round) {
        return navigate(Paths.newInput(round.reference()), InputFormView.class);
    }

    private static InputForm form(InputFormView view) {
        return requireNonNull(view.form);
    }
}
