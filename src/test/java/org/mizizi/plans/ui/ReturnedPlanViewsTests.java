package org.mizizi.plans.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.Shown;
import org.mizizi.SignedInAs;
import org.mizizi.TestCountry;
import org.mizizi.plans.Decision;
import org.mizizi.plans.Plan;
import org.mizizi.plans.PlanContent;
import org.mizizi.plans.PlanDraft;
import org.mizizi.plans.PlanOutcome;
import org.mizizi.plans.PlanPart;
import org.mizizi.plans.PlanQuestion;
import org.mizizi.plans.Plans;
import org.mizizi.plans.PlansFixtures;
import org.mizizi.plans.Reply;
import org.mizizi.plans.Reviews;
import org.mizizi.plans.Submissions;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Paths;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** B7: a plan that came back, as the ministry returns it, its authors rewrite it, and the ministry reads it again. */
@PortalTest
@Import(PlansFixtures.class)
@ViewPackages(classes = PlanView.class)
class ReturnedPlanViewsTests extends SpringBrowserlessTest {

    @Autowired
    Plans plans;

    @Autowired
    Submissions submissions;

    @Autowired
    Reviews reviews;

    @Autowired
    TestCountry country;

    @Autowired
    PlansFixtures fixtures;

    @Test
    @SignedInAs("okello")
    void anApproverReturnsAPlanWithQuestionsAboutItsParts_B7() {
        var plan = fixtures.inReview("erik", fixtures.input());
        var form = returning(plan);
        form.reasons.setValue("Not yet.");
        form.questions.getFirst().about.setValue(PlanPart.MONEY);
        form.questions.getFirst().text.setValue("Why so much in spring?");
        form.addQuestion.click();
        form.questions.getLast().text.setValue("Who answers for the wages?");
        form.addQuestion.click();

        test(form.decide).click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(reviews.decisionsOn(plan.id()).getFirst().verdict().questions())
                .containsExactly(
                        new PlanQuestion(PlanPart.MONEY, LocalizedText.of("en", "Why so much in spring?")),
                        new PlanQuestion(null, LocalizedText.of("en", "Who answers for the wages?")));
        assertThat(text(find(DecisionsCard.class).single()))
                .containsSubsequence("Not yet.", "Money by quarter", "Why so much in spring?", "as a whole");
    }

    @Test
    @SignedInAs("okello")
    void questionsNotSentYetAreThereAgain_B7() {
        var plan = fixtures.inReview("erik", fixtures.input());
        var form = returning(plan);
        form.addQuestion.click();
        test(form.questions.getLast().text).setValue("Who answers for the wages?");

        var again = returning(plan);
        roundTrip();

        assertThat(again.questions).hasSize(2);
        assertThat(again.questions.getLast().text.getValue()).isEqualTo("Who answers for the wages?");
    }

    @Test
    @SignedInAs("erik")
    void eachQuestionStandsBesideThePartItIsAboutAndIsAnsweredInItsOwnField_B7() {
        var returned = fixtures.returned(fixtures.confirmed(), PlansFixtures.QUESTIONS);
        var form = rewriting(returned);

        assertThat(text(beside(form.what))).startsWith("Questions about “What it is”How is each site chosen?");
        assertThat(text(beside(form.what))).doesNotContain("Qui répond");
        assertThat(hasQuestions(form.money)).isFalse();
        assertThat(text(form)).startsWith("Questions about the plan as a wholeQui répond des salaires ?");

        assertThat(form.asked.fields)
                .extracting(field -> field.words.getLabel())
                .containsExactly("Your answer to question 1", "Your answer to question 2");
        test(form.asked.fields.getFirst().words).setValue("The districts choose.");

        assertThat(draft(returned).replies()).containsExactly(new Reply(returned.id(), 1, "The districts choose."));
        assertThat(rewriting(returned).asked.fields.getFirst().words.getValue()).isEqualTo("The districts choose.");
    }

    @Test
    @SignedInAs("erik")
    void whatCameBackWithReasonsOnlyIsAnsweredAsOneQuestion_B7() {
        var plan = fixtures.confirmed();
        var returned = fixtures.decide("okello", plan, PlanOutcome.RETURNED);

        var form = rewriting(returned);

        assertThat(form.asked.fields).hasSize(1);
        assertThat(text(form)).startsWith("Questions about the plan as a wholeParce que c’est juste.");
    }

    @Test
    @SignedInAs("okello")
    void theNewVersionBeginsWithWhatIsAnsweredAndTheWordsThatChanged_B7() {
        var returned = fixtures.returned(fixtures.confirmed(), PlansFixtures.QUESTIONS);
        var plan = resubmitted(returned, "Travelling and paid mediators");

        open(plan);

        assertThat(text(find(AskedCard.class).single()))
                .containsSubsequence(
                        "Questions on version 1, and the answers",
                        "Answered: 1 of 2",
                        "How is each site chosen?",
                        "The authors answer:",
                        "The districts choose.",
                        "Qui répond des salaires ?");
        assertThat(text(find(DecisionsCard.class).single())).doesNotContain("How is each site chosen?");
        var changes = find(ChangesCard.class).single();
        assertThat(text(changes)).contains("What it is", "Title", "Travelling added: and paid mediators");
        assertThat(text(changes)).doesNotContain("Summary", "Money by quarter");
        assertThat(find(HtmlContainer.class, changes).all())
                .filteredOn(part -> part.getElement().getTag().equals("ins"))
                .singleElement()
                .satisfies(added ->
                        assertThat(added.getElement().getAttribute("lang")).isEqualTo("en"));
    }

    @Test
    @SignedInAs("okello")
    void anotherAmountIsSeenAsTheAmountThatWentAndTheOneThatCame_B7() {
        var returned = fixtures.returned(fixtures.confirmed(), List.of());
        var before = fixtures.content("Travelling mediators");
        var plan = resubmitted(returned, fixtures.withMoney(before, "90000"));

        open(plan);

        assertThat(text(find(ChangesCard.class).single()))
                .contains("Money by quarter", "Quarter 1, 2027: removed: $120,000 added: $90,000");
    }

    private Plan resubmitted(Decision returned, String title) {
        return resubmitted(returned, fixtures.content(title));
    }

    private Plan resubmitted(Decision returned, PlanContent content) {
        return country.as("erik", () -> {
            var revised = plans.revise(returned.plan());
            var claims = draft(returned).claims();
            var replies = List.of(new Reply(returned.id(), 1, "The districts choose."));
            plans.save(revised.id(), revised.seen(), new PlanDraft(content, claims, replies));
            return submissions.submit(revised.id());
        });
    }

    private PlanForm rewriting(Decision returned) {
        var plan = plans.revise(returned.plan());
        return requireNonNull(navigate(Paths.editPlan(plan.reference()), EditPlanView.class).form);
    }

    private DecisionForm returning(Plan plan) {
        open(plan);
        test(requireNonNull(find(DecisionCard.class).single().buttons.get(PlanOutcome.RETURNED))
                        .button())
                .click();
        return find(DecisionForm.class).single();
    }

    private PlanDraft draft(Decision returned) {
        return plans.workingCopyOf(returned.plan()).orElseThrow();
    }

    private void open(Plan plan) {
        navigate(Paths.plan(plan.reference()), PlanView.class);
    }

    private static Component beside(Component part) {
        return part.getParent().filter(ReturnedPlanViewsTests::isBeside).orElseThrow();
    }

    private static boolean hasQuestions(Component part) {
        return part.getParent().filter(ReturnedPlanViewsTests::isBeside).isPresent();
    }

    private static boolean isBeside(Component both) {
        return ((Div) both).hasClassName("beside");
    }

    private static String text(Component part) {
        return Shown.text(part);
    }
}
