package org.mizizi.traceability.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizizi.Address;
import org.mizizi.PortalTest;
import org.mizizi.Shown;
import org.mizizi.SignedInAs;
import org.mizizi.look.LongList;
import org.mizizi.plans.Plan;
import org.mizizi.plans.PlansFixtures;
import org.mizizi.traceability.LinkRow;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.Questions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** one page on which an organisation answers all that leans on its words, one by one or several at once. */
@PortalTest
@Import(PlansFixtures.class)
@ViewPackages(classes = QuestionsView.class)
@TestPropertySource(properties = "test.country=in-which-only-these-are-asked")
class QuestionsViewTests extends SpringBrowserlessTest {

    @Autowired
    Questions questions;

    @Autowired
    PlansFixtures fixtures;

    private Plan plan;

    @BeforeEach
    void aPlanCitesTwoInputsOfTheNetwork() {
        plan = fixtures.submitted("erik", fixtures.input(), fixtures.input());
    }

    @Test
    @SignedInAs("salma")
    void whatIsTickedIsConfirmedAtOnceAndTheRestStaysOpen_R83() {
        var view = open();
        assertThat(view.confirm.isEnabled()).isFalse();
        var asked = asked();
        assertThat(asked).hasSize(2);
        test(view.ticks.of(key(asked.getFirst()))).click();
        assertThat(view.confirm.getText()).isEqualTo("Confirm the one ticked");

        test(view.confirm).click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(asked()).containsExactly(asked.getLast());
        assertThat(questions.find(asked.getFirst().id()).state()).isEqualTo(LinkState.CONFIRMED);
        assertThat(view.confirm.isEnabled()).isFalse();
    }

    @Test
    @SignedInAs("salma")
    void whatWasTickedIsTickedAgainOnTheNextVisit_B1() {
        var asked = asked().getFirst();
        test(open().ticks.of(key(asked))).click();

        assertThat(open().ticks.of(key(asked)).getValue()).isTrue();
    }

    @Test
    @SignedInAs("salma")
    void whatWasAnsweredIsFoundAndCanBeAnsweredOtherwise_R83() {
        var asked = asked().getFirst();
        questions.answer(asked.seen(), LinkState.PARTLY, "Half of it.", "en");

        navigate("questions?show=answered");

        assertThat(rows())
                .filteredOn(row -> row.contains(plan.reference()))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("partly", "Change the answer"));
    }

    @Test
    @SignedInAs("salma")
    void eachQuestionShowsWhatWasSaidBesideWhatIsClaimed_R83() {
        open();

        assertThat(rows())
                .filteredOn(row -> row.contains(plan.reference()))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row)
                        .containsSubsequence(
                                "What you said",
                                "Women mediators are not paid when they travel",
                                "The plan says",
                                "Travelling mediators",
                                "Quoted on page 4"));
    }

    private List<String> rows() {
        var list = find(LongList.class).single();
        return Shown.rows(list.rows).eachText();
    }

    private List<LinkRow> asked() {
        return questions.waitingForMe().stream()
                .filter(link -> link.downstream().id().equals(plan.id().value()))
                .toList();
    }

    private static String key(LinkRow link) {
        return link.id().value().toString();
    }

    private QuestionsView open() {
        var view = navigate(QuestionsView.class);
        roundTrip();
        return requireNonNull(view);
    }

    private void navigate(String address) {
        Address.open(address);
    }
}
