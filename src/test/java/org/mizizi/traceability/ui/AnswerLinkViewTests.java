package org.mizizi.traceability.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.PortalTest;
import org.mizizi.Shown;
import org.mizizi.SignedInAs;
import org.mizizi.TestCountry;
import org.mizizi.plans.Plan;
import org.mizizi.plans.PlanDraft;
import org.mizizi.plans.Plans;
import org.mizizi.plans.PlansFixtures;
import org.mizizi.plans.Submissions;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.Paths;
import org.mizizi.traceability.LinkRow;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.Questions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PortalTest
@Import(PlansFixtures.class)
@ViewPackages(classes = AnswerLinkView.class)
class AnswerLinkViewTests extends SpringBrowserlessTest {

    @Autowired
    Questions questions;

    @Autowired
    Plans plans;

    @Autowired
    Submissions submissions;

    @Autowired
    TestCountry country;

    @Autowired
    PlansFixtures fixtures;

    @Test
    @SignedInAs("salma")
    void theOwnerReadsTheirWordsAndTheEvidenceAndAnswersInTheirOwn() {
        var link = asked();
        var view = open(link);
        var text = Shown.text(view);
        assertThat(text)
                .containsSubsequence(
                        "Does this reflect what you said?",
                        "Nordfonden",
                        "Women mediators are not paid when they travel",
                        "Travelling mediators",
                        "Quoted on page 4");
        var form = requireNonNull(view.form);

        test(form.send).click();
        assertThat(form.answer.isInvalid()).isTrue();

        form.answer.setValue(LinkState.DISPUTED);
        test(form.send).click();
        assertThat(questions.find(link.id()).state())
                .as("a dispute needs words")
                .isEqualTo(LinkState.CLAIMED);

        test(form.words).setValue("We asked for land clerks, not mediators.");
        test(form.send).click();
        assertThat(questions.find(link.id())).satisfies(answered -> {
            assertThat(answered.state()).isEqualTo(LinkState.DISPUTED);
            assertThat(answered.answers().given().getFirst().words())
                    .isEqualTo("We asked for land clerks, not mediators.");
        });
        assertThat(Shown.text(view)).contains("You have said: no.");
    }

    /** M2: whoever is asked sees what they are asked about, in their own language, without leaving the question. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Money in all  | $200,000.50                      | Places
            fr | Montant total | 200\u202f000,50\u00a0$US           | Lieux
            ar | مجموع الأموال | \u2066\u200f200,000.50\u00a0US$\u2069 | الأماكن
            """)
    @SignedInAs("salma")
    void thePlanIsShownWithItsSummaryItsMoneyAndItsPlaces_M2(
            String language, String money, String amount, String places) {
        UI.getCurrent().setLocale(Locale.of(language));

        assertThat(Shown.text(open(asked())))
                .containsSubsequence("A monthly stipend for forty mediators.", money, amount, places, "Lake Province");
    }

    @Test
    @SignedInAs("salma")
    void whatWasTypedIsThereAgainOnTheNextVisitAndGoneOnceSent_B1() {
        var link = asked();
        var typed = requireNonNull(open(link).form);
        test(typed.answer).selectItem("Partly");
        test(typed.words).setValue("Land clerks were meant.");
        assertThat(typed.remembered.said()).startsWith("Kept at ");

        var again = requireNonNull(open(link).form);
        assertThat(again.answer.getValue()).isEqualTo(LinkState.PARTLY);
        assertThat(again.words.getValue()).isEqualTo("Land clerks were meant.");
        assertThat(again.remembered.said()).startsWith("This is what you had begun to write");
        test(again.send).click();

        assertThat(requireNonNull(open(link).form).words.getValue()).isEmpty();
    }

    @Test
    @SignedInAs("salma")
    void whatWasTypedCanBeThrownAway_B1() {
        var link = asked();
        test(requireNonNull(open(link).form).words).setValue("Not this.");
        var again = requireNonNull(open(link).form);
        test(again.remembered.throwAwayButton()).click();
        assertThat(again.words.getValue()).isEmpty();
        assertThat(requireNonNull(open(link).form).words.getValue()).isEmpty();
    }

    @Test
    @SignedInAs("salma")
    void whoeverReadOtherWordsIsShownTheNewOnesAndKeepsWhatWasTyped_R83() {
        var plan = fixtures.inReview("erik", fixtures.input());
        var link = asked(plan);
        var view = open(link);
        var form = requireNonNull(view.form);
        form.answer.setValue(LinkState.PARTLY);
        test(form.words).setValue("Half of it.");
        fixtures.returned(plan, List.of());
        country.as("erik", () -> {
            var revised = plans.revise(plan.id());
            var draft = plans.workingCopyOf(plan.id()).orElseThrow();
            plans.save(
                    plan.id(),
                    revised.seen(),
                    new PlanDraft(fixtures.withMoney(draft.content(), "500000"), draft.claims()));
            submissions.submit(plan.id());
        });

        test(form.send).click();

        assertThat(told()).contains("has changed since you read it");
        assertThat(asked(plan).answers().given()).isEmpty();
        assertThat(Shown.text(view)).contains("$580,000.50").doesNotContain("$200,000.50");
        assertThat(form.words.getValue()).isEqualTo("Half of it.");

        test(form.send).click();
        assertThat(questions.find(link.id()).state()).isEqualTo(LinkState.PARTLY);
    }

    @Test
    @SignedInAs("grace")
    void ofTwoColleaguesTheSecondIsToldWhatTheFirstHasAnswered_R83() {
        var plan = fixtures.inReview("erik", fixtures.goal());
        var link = asked(plan);
        var view = open(link);
        var form = requireNonNull(view.form);
        form.answer.setValue(LinkState.DISPUTED);
        test(form.words).setValue("Not at all.");
        country.as("okello", () -> questions.confirm(List.of(asked(plan).seen())));

        test(form.send).click();

        assertThat(told())
                .contains("Someone in your organisation has meanwhile answered the question on " + plan.reference())
                .contains("confirmed");
        assertThat(Shown.text(view)).contains("You have confirmed it.");
        assertThat(questions.find(link.id()).state()).isEqualTo(LinkState.CONFIRMED);
        assertThat(form.words.getValue()).isEqualTo("Not at all.");

        test(form.send).click();
        assertThat(questions.find(link.id()).state()).isEqualTo(LinkState.DISPUTED);
    }

    @Test
    @SignedInAs("amadou")
    void forAnyoneElseThereIsNothingHere() {
        var link = country.as("salma", () -> asked());

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> questions.find(link.id()));
    }

    private String told() {
        return Shown.text(find(Notification.class).all().getLast());
    }

    private LinkRow asked() {
        return asked(fixtures.submitted("erik", fixtures.input()));
    }

    private LinkRow asked(Plan plan) {
        return questions.waitingForMe().stream()
                .filter(link -> link.downstream().id().equals(plan.id().value()))
                .findFirst()
                .orElseThrow();
    }

    private AnswerLinkView open(LinkRow link) {
        var view = navigate(Paths.answerLink(link.id().value()), AnswerLinkView.class);
        roundTrip();
        return view;
    }
}
