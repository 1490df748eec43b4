package org.mizizi.plans.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.Shown;
import org.mizizi.SignedInAs;
import org.mizizi.look.GuardedButton;
import org.mizizi.look.LongList;
import org.mizizi.plans.Contest;
import org.mizizi.plans.HumanitarianGround;
import org.mizizi.plans.HumanitarianPlans;
import org.mizizi.plans.Plan;
import org.mizizi.plans.PlanState;
import org.mizizi.plans.Plans;
import org.mizizi.plans.PlansFixtures;
import org.mizizi.shared.Paths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** R-19 on the screen: a plan is called humanitarian in its form, is read as shared for information, and is contested. */
@PortalTest
@Import(PlansFixtures.class)
@ViewPackages(classes = PlanView.class)
class HumanitarianPlanViewsTests extends SpringBrowserlessTest {

    @Autowired
    Plans plans;

    @Autowired
    HumanitarianPlans humanitarian;

    @Autowired
    PlansFixtures fixtures;

    @Test
    @SignedInAs("erik")
    void theFormAsksForAGroundInPlaceOfLinksAndPolicies_R19() {
        fixtures.goal();
        var begun = fixtures.begun("erik", fixtures.draft());
        var view = navigate(Paths.editPlan(begun.reference()), EditPlanView.class);
        var form = requireNonNull(view.form);
        var panel = requireNonNull(view.missing);
        assertThat(Shown.text(panel.list)).contains("a link to a goal");
        assertThat(form.what.ground.isVisible()).isFalse();

        test(form.what.humanitarian).click();
        assertThat(Shown.text(panel.list))
                .startsWith("what shows that the plan is humanitarian")
                .doesNotContain("a link to a goal");
        assertThat(text(PoliciesPart.class)).contains("A humanitarian plan needs no policy");

        form.what.ground.kind.setValue(HumanitarianGround.Kind.GLIDE_NUMBER);
        test(form.what.ground.code).setValue("dr 2018");
        assertThat(Shown.text(panel.list)).contains("as glidenumber.net publishes it");
        test(form.what.ground.code).setValue("dr-2018-000007-xta");
        assertThat(panel.submit.button().isEnabled()).isTrue();

        test(panel.submit.button()).click();
        assertThat(find(ConfirmDialog.class).single().getElement().getProperty("header"))
                .isEqualTo("Share %s?".formatted(begun.reference()));
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(plans.find(begun.reference()).state()).isEqualTo(PlanState.SHARED);
        assertThat(text(HumanitarianCard.class))
                .contains("no ministry decides on it", "GLIDE number:", "DR-2018-000007-XTA");
        assertThat(text(SummaryCard.class)).contains("Lake Province").doesNotContain("Bandari");
        assertThat(find(OriginsCard.class).all()).isEmpty();
        assertThat(find(DecisionsCard.class).all()).isEmpty();
    }

    @Test
    @SignedInAs("fatima")
    void aMinistryContestsAndTakesThatBackOnThePageOfThePlan_R19() {
        var plan = fixtures.shared("erik");
        open(plan);
        assertThat(find(DecisionCard.class).all()).isEmpty();

        var form = find(ContestForm.class).single();
        form.words.setValue("A third of it buys trucks.");
        form.contest.button().click();
        assertThat(humanitarian.contestsOf(plan)).as("asked first").isEmpty();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(text(HumanitarianCard.class))
                .contains("A third of it buys trucks.", "contested as humanitarian", "Your ministry already contests");
        find(GuardedButton.class, find(HumanitarianCard.class).single())
                .all()
                .getFirst()
                .button()
                .click();
        test(find(ConfirmDialog.class).all().getLast()).confirm();
        assertThat(humanitarian.contestsOf(plan)).noneMatch(Contest::stands).hasSize(1);
        assertThat(text(HumanitarianCard.class)).contains("A third of it buys trucks.", "taken back, ");
    }

    @Test
    @SignedInAs("salma")
    void whoReadsItSeesThatItIsContestedAndEndorsesNothing_R19() {
        var plan = fixtures.shared("erik");
        fixtures.contested("fatima", plan);

        open(plan);

        assertThat(text(HumanitarianCard.class)).contains("contested as humanitarian");
        assertThat(find(ContestForm.class).all()).isEmpty();
        assertThat(find(EndorsementsCard.class).all()).isEmpty();
        navigate(PlansView.class);
        assertThat(Shown.text(find(LongList.class).single())).contains("contested as humanitarian");
    }

    private void open(Plan plan) {
        navigate(Paths.plan(plan.reference()), PlanView.class);
    }

    private String text(Class<? extends Div> part) {
        return Shown.text(find(part).single());
    }
}
