package org.mizizi.plans.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.Address;
import org.mizizi.PortalTest;
import org.mizizi.Shown;
import org.mizizi.SignedInAs;
import org.mizizi.TestCountry;
import org.mizizi.country.Policy;
import org.mizizi.look.WhyNot;
import org.mizizi.plans.Consultation;
import org.mizizi.plans.Contested;
import org.mizizi.plans.Plan;
import org.mizizi.plans.Plan.PlanId;
import org.mizizi.plans.PlanDraft;
import org.mizizi.plans.PlanState;
import org.mizizi.plans.Plans;
import org.mizizi.plans.PlansFixtures;
import org.mizizi.shared.Paths;
import org.mizizi.shared.Side;
import org.mizizi.traceability.Links;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PortalTest
@Import(PlansFixtures.class)
@ViewPackages(classes = EditPlanView.class)
class EditPlanViewTests extends SpringBrowserlessTest {

    @Autowired
    Plans plans;

    @Autowired
    Links links;

    @Autowired
    TestCountry country;

    @Autowired
    PlansFixtures fixtures;

    @Test
    @SignedInAs("erik")
    void aPlanIsBegunFromTheList() {
        var list = navigate(PlansView.class);

        test(list.write).click();

        assertThat(getCurrentView()).isInstanceOf(EditPlanView.class);
    }

    @Test
    @SignedInAs("erik")
    void everythingMissingIsNamedFromTheStartAndShrinksAsOneWrites() {
        fixtures.goal();
        var begun = country.as("erik", () -> plans.begin(PlanId.next(), "en"));
        var view = open(begun);
        assertThat(missing(view))
                .containsExactly(
                        "a title",
                        "a summary",
                        "a first day and a later last day",
                        "a link to a goal of the strategy in force: add it under “Where it comes from”",
                        "a link to a priority or an input, so that those who said it can be asked: add it under “Where it comes from”",
                        "an amount in at least one quarter",
                        "a talk with people of the country",
                        "a national policy",
                        "a word on what is contested");

        test(form(view).what.title).setValue("Travelling mediators");

        assertThat(missing(view)).doesNotContain("a title").hasSize(8);
        assertThat(draft(begun).content().what().title()).isEqualTo("Travelling mediators");
        assertThat(panel(view).saved.getText()).startsWith("Saved");
        assertThat(panel(view).submit.button().isEnabled()).isFalse();
    }

    @Test
    @SignedInAs("erik")
    void aWholePlanIsWrittenAndSubmittedInTheForm() {
        var input = fixtures.input();
        var begun = country.as("erik", () -> plans.begin(PlanId.next(), "en"));
        var view = open(begun);
        var form = form(view);
        test(form.what.title).setValue("Travelling mediators");
        test(form.what.summary).setValue("A monthly stipend.");
        form.what.startsOn.setValue(LocalDate.of(2027, 2, 1));
        form.what.endsOn.setValue(LocalDate.of(2027, 8, 31));
        for (var cited : List.of(input, fixtures.goal())) {
            form.origins.picker.setValue(links.linkableAmong(List.of(cited)).getFirst());
            test(form.origins.claims.getLast().evidence).setValue("Quoted on page 4");
        }
        assertThat(form.money.fields.keySet())
                .containsExactly(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 4, 1), LocalDate.of(2027, 7, 1));
        requireNonNull(form.money.fields.get(LocalDate.of(2027, 4, 1))).setValue("5 000");
        consult(form);
        var national = requireNonNull(form.policies.groups.get(Policy.Scope.NATIONAL));
        national.select(national.getListDataView().getItem(0));
        form.contested.contested.setValue(Contested.NONE_KNOWN);
        assertThat(missing(view)).isEmpty();

        test(panel(view).submit.button()).click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(getCurrentView()).isInstanceOf(PlanView.class);
        var submitted = plans.find(begun.reference());
        assertThat(submitted.state()).isEqualTo(PlanState.SUBMITTED);
        assertThat(plans.content(submitted.id(), 1).money().total()).isEqualByComparingTo("5000");
        assertThat(plans.originsOf(submitted.id())).hasSize(2);
    }

    @Test
    @SignedInAs("erik")
    void changingThePeriodKeepsTheMoneyOfTheQuartersThatStay() {
        var begun = fixtures.begun("erik", fixtures.draft());
        var form = form(open(begun));

        form.what.endsOn.setValue(LocalDate.of(2027, 3, 31));

        assertThat(form.money.money().amounts())
                .singleElement()
                .satisfies(part -> assertThat(part.amount()).isEqualByComparingTo("120000"));
    }

    /** C1: what was typed stays, the reason stands beneath it, and the amount kept before is not replaced by another. */
    @Test
    @SignedInAs("erik")
    void anAmountThatCanBeReadInTwoWaysIsRefusedWithWordsAndStopsTheSubmission() {
        var begun = fixtures.begun("erik", fixtures.draft());
        var view = open(begun);
        var field = requireNonNull(form(view).money.fields.get(LocalDate.of(2027, 1, 1)));
        assertThat(field.getValue()).isEqualTo("120\u202f000");
        assertThat(field.echoed()).isEqualTo("$120,000 · one hundred twenty thousand US dollars");

        test(field).setValue("40.000");

        assertThat(field.getValue()).isEqualTo("40.000");
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("read as 40 or as 40\u202f000");
        assertThat(missing(view)).contains(field.getErrorMessage());
        assertThat(panel(view).submit.button().isEnabled()).isFalse();
        assertThat(draft(begun).content().money().total()).isEqualByComparingTo("200000.50");

        test(field).setValue("٤٠٬٠٠٠");

        assertThat(field.isInvalid()).isFalse();
        assertThat(field.echoed()).isEqualTo("$40,000 · forty thousand US dollars");
        assertThat(draft(begun).content().money().total()).isEqualByComparingTo("120000.50");
    }

    @Test
    @SignedInAs("erik")
    void moneyComesBackWithThePeriodItWasWrittenFor() {
        var begun = fixtures.begun("erik", fixtures.draft());
        var form = form(open(begun));
        var before = form.money.money().amounts();

        var end = form.what.endsOn.getValue();

        form.what.endsOn.setValue(LocalDate.of(2027, 3, 31));
        form.what.endsOn.setValue(end);

        assertThat(form.money.money().amounts()).isEqualTo(before);
    }

    @Test
    @SignedInAs("erik")
    void whatAColleagueWroteMeanwhileIsNotOverwritten() {
        var begun = fixtures.begun("erik", fixtures.draft());
        var view = open(begun);
        country.as(
                "erik",
                () -> plans.save(
                        begun.id(), begun.seen(), new PlanDraft(fixtures.content("A colleague’s title"), List.of())));

        test(form(view).what.title).setValue("Mine");

        assertThat(draft(begun).content().what().title()).isEqualTo("A colleague’s title");
        assertThat(apart(view)).contains("A colleague’s").contains("Mine");
    }

    /** B2: neither is lost by going away, and the writer chooses. */
    @Test
    @SignedInAs("erik")
    void whatCouldNotBeSavedIsThereAgainBesideWhatIsSavedUntilOneIsChosen() {
        var begun = fixtures.begun("erik", fixtures.draft());
        var first = open(begun);
        country.as(
                "erik",
                () -> plans.save(
                        begun.id(), begun.seen(), new PlanDraft(fixtures.content("A colleague’s title"), List.of())));
        test(form(first).what.title).setValue("Mine");
        test(form(first).what.summary).setValue("Written while both are shown");
        navigate(PlansView.class);

        var again = open(begun);
        assertThat(form(again).what.title.getValue()).isEqualTo("Mine");
        assertThat(apart(again)).contains("A colleague’s").contains("Written while both are shown");
        test(find(Button.class, again).withText("Save mine in its place").single())
                .click();

        assertThat(draft(begun).content().what().title()).isEqualTo("Mine");
        assertThat(draft(begun).content().what().summary()).isEqualTo("Written while both are shown");
        assertThat(find(DraftsApart.class, getCurrentView() instanceof EditPlanView now ? now : again)
                        .all())
                .isEmpty();
    }

    private String apart(EditPlanView view) {
        return Shown.text(find(DraftsApart.class, view).single());
    }

    /** C3: an address written from memory leads to the plan, and stands in the right form in the address line. */
    @ParameterizedTest
    @ValueSource(strings = {"plans/plan%s/edit", "plans/Plan-%s/edit", "plans/plan%%20%s/edit"})
    @SignedInAs("erik")
    void aLooseReferenceInTheAddressIsSetRight(String address) {
        var begun = fixtures.begun("erik", fixtures.draft());

        Address.open(address.formatted(begun.reference().replaceAll("PLAN-0*", "")));

        assertThat(getCurrentView()).isInstanceOf(EditPlanView.class);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo(Paths.editPlan(begun.reference()));
    }

    @Test
    @SignedInAs("lucia")
    void anotherAgencyReadsWhyItCannotWrite() {
        var submitted = fixtures.submitted("erik", fixtures.input());

        open(submitted);

        assertThat(find(WhyNot.class).all()).anyMatch(line -> line.getText().contains("Only the organisation"));
        assertThat(find(PlanForm.class).all()).isEmpty();
    }

    private static void consult(PlanForm form) {
        form.consulted.add.click();
        var entry = form.consulted.entries.getFirst();
        entry.who.setValue("Women's Mediation Network");
        entry.side.setValue(Side.INTERNAL);
        entry.heldOn.setValue(LocalDate.of(2024, 3, 1));
        entry.mode.setValue(Consultation.Mode.MEETING);
        entry.said.setValue("Pay monthly.");
        entry.changed.setValue("We do.");
    }

    private EditPlanView open(Plan plan) {
        return navigate(Paths.editPlan(plan.reference()), EditPlanView.class);
    }

    private PlanDraft draft(Plan plan) {
        return plans.workingCopyOf(plan.id()).orElseThrow();
    }

    private List<String> missing(EditPlanView view) {
        return find(Button.class, panel(view).list).all().stream()
                .map(Button::getText)
                .toList();
    }

    private static PlanForm form(EditPlanView view) {
        return requireNonNull(view.form);
    }

    private static MissingPanel panel(EditPlanView view) {
        return requireNonNull(view.missing);
    }
}
