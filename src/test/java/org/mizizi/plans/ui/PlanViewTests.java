package org.mizizi.plans.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.Shown;
import org.mizizi.SignedInAs;
import org.mizizi.look.LongList;
import org.mizizi.look.WhyNot;
import org.mizizi.plans.Plan;
import org.mizizi.plans.PlanOutcome;
import org.mizizi.plans.PlanState;
import org.mizizi.plans.Plans;
import org.mizizi.plans.PlansFixtures;
import org.mizizi.plans.Reviews;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.Paths;
import org.mizizi.traceability.LinkState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PortalTest
@Import(PlansFixtures.class)
@ViewPackages(classes = PlanView.class)
class PlanViewTests extends SpringBrowserlessTest {

    @Autowired
    Plans plans;

    @Autowired
    Reviews reviews;

    @Autowired
    PlansFixtures fixtures;

    @Test
    @SignedInAs("okello")
    void anApproverReadsWhatObjectsBeforeTheClick() {
        var plan = fixtures.inReview("erik", fixtures.input());

        open(plan);

        var decide = find(DecisionCard.class).single();
        assertThat(requireNonNull(decide.buttons.get(PlanOutcome.APPROVED))
                        .button()
                        .isEnabled())
                .isFalse();
        assertThat(requireNonNull(decide.buttons.get(PlanOutcome.RETURNED))
                        .button()
                        .isEnabled())
                .isTrue();
        assertThat(find(WhyNot.class, decide).all())
                .anyMatch(line -> line.getText().contains("No unbroken chain of confirmed links"));
    }

    /** B6: the authors see why not, or have their plan back to write on. */
    @Test
    @SignedInAs("erik")
    void aPlanJustSubmittedIsTakenBackFromItsPage() {
        var plan = fixtures.submitted("erik", fixtures.input());
        open(plan);

        test(find(AuthorsCard.class).single().takeBack.button()).click();

        assertThat(getCurrentView()).isInstanceOf(EditPlanView.class);
        assertThat(plans.find(plan.reference()).state()).isEqualTo(PlanState.DRAFT);
    }

    /** B6 */
    @Test
    @SignedInAs("erik")
    void aPlanOnlyBegunIsThrownAwayFromItsPage() {
        var plan = fixtures.begun("erik", fixtures.draft());
        open(plan);

        find(AuthorsCard.class).single().discard.click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(getCurrentView()).isInstanceOf(PlansView.class);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> plans.find(plan.reference()));
    }

    @Test
    @SignedInAs("okello")
    void anApproverDecidesWithReasonsAndConditions() {
        var plan = fixtures.confirmed();
        open(plan);
        var decide = find(DecisionCard.class).single();
        test(requireNonNull(decide.buttons.get(PlanOutcome.APPROVED_WITH_CONDITIONS))
                        .button())
                .click();
        var form = find(DecisionForm.class).single();
        test(form.reasons).setValue("Those who asked for it recognise themselves in it.");
        test(form.conditions.getFirst().text).setValue("Maps every month");

        test(form.decide).click();
        assertThat(form.conditions.getFirst().dueOn.isInvalid()).isTrue();
        assertThat(plans.find(plan.reference()).state()).isEqualTo(PlanState.IN_REVIEW);

        form.conditions.getFirst().dueOn.setValue(LocalDate.of(2027, 3, 1));
        test(form.decide).click();
        assertThat(plans.find(plan.reference()).state()).as("asked first").isEqualTo(PlanState.IN_REVIEW);
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(plans.find(plan.reference()).state()).isEqualTo(PlanState.APPROVED_WITH_CONDITIONS);
        assertThat(text(DecisionsCard.class)).contains("recognise themselves", "Maps every month", "by rule 1");
    }

    @Test
    @SignedInAs("erik")
    void theAuthorsReadTheOwnersAnswerInTheirOwnWords() {
        var plan = fixtures.inReview("erik", fixtures.input());
        fixtures.answer(plan, LinkState.PARTLY);

        open(plan);

        assertThat(text(OriginsCard.class)).contains("Quoted on page 4", "partly", "Women's Mediation Network");
        assertThat(find(HtmlContainer.class, find(OriginsCard.class).single()).all())
                .anyMatch(quote -> quote.getText().equals("What we said.")
                        && "en".equals(quote.getElement().getAttribute("lang")));
        assertThat(find(DecisionCard.class).all()).isEmpty();
    }

    @Test
    @SignedInAs("erik")
    void theAuthorsBeginTheNextVersionOnceThePlanIsReturned() {
        var plan = fixtures.confirmed();
        fixtures.decide("okello", plan, PlanOutcome.RETURNED);
        open(plan);

        test(find(AuthorsCard.class).single().write.button()).click();

        assertThat(getCurrentView()).isInstanceOf(EditPlanView.class);
        assertThat(plans.find(plan.reference()).state()).isEqualTo(PlanState.RETURNED);
        assertThat(plans.workingCopyOf(plan.id())).isPresent();
    }

    @Test
    @SignedInAs("salma")
    void civilSocietyEndorsesWhatItSpeaksFor_R61() {
        var plan = fixtures.inReview("erik", fixtures.input());
        open(plan);

        test(find(EndorsementsCard.class).single().endorse.button()).click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(reviews.endorsementsOf(plan)).hasSize(1);
        assertThat(text(EndorsementsCard.class)).contains("Women's Mediation Network", "has endorsed this version");
    }

    @Test
    @SignedInAs("grace")
    void theListIsFilteredByItsAddress() {
        var plan = fixtures.inReview("lucia", fixtures.input());

        var list = (PlansView) at("plans?state=IN_REVIEW&organisation=ORG-0010");
        assertThat(references()).contains(Paths.plan(plan.reference()));
        assertThat(list.write.isVisible()).isTrue();

        at("plans?state=IN_REVIEW&organisation=ORG-0011");
        assertThat(references()).doesNotContain(Paths.plan(plan.reference()));
    }

    private List<String> references() {
        return Shown.addresses(find(LongList.class).single().rows);
    }

    private PlanView open(Plan plan) {
        return navigate(Paths.plan(plan.reference()), PlanView.class);
    }

    private String text(Class<? extends Div> part) {
        return Shown.text(find(part).single());
    }

    private Component at(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts[1]));
        return (Component) getCurrentView();
    }
}
