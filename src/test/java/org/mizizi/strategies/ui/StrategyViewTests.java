package org.mizizi.strategies.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.strategies.StrategyFixtures.text;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.Shown;
import org.mizizi.SignedInAs;
import org.mizizi.TestCountry;
import org.mizizi.look.LocalizedField;
import org.mizizi.shared.Paths;
import org.mizizi.strategies.Drafts;
import org.mizizi.strategies.Strategies;
import org.mizizi.strategies.Strategy;
import org.mizizi.strategies.StrategyFixtures;
import org.mizizi.strategies.StrategyState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PortalTest
@Import(StrategyFixtures.class)
@ViewPackages(classes = StrategyView.class)
class StrategyViewTests extends SpringBrowserlessTest {

    @Autowired
    Strategies strategies;

    @Autowired
    Drafts drafts;

    @Autowired
    StrategyFixtures fixtures;

    @Autowired
    TestCountry country;

    @Test
    @SignedInAs("okello")
    void anApproverSignsOnceAndTheLastSignatureAdopts() {
        var revised = fixtures.revised();
        country.as("fatima", () -> strategies.sign(revised.id()));
        var view = navigate(Paths.strategy(revised.number()), StrategyView.class);
        var panel = find(SignaturePanel.class, view).single();
        test(find(Button.class, panel).single()).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(strategies.find(revised.id()).state()).isEqualTo(StrategyState.ADOPTED);
    }

    @Test
    @SignedInAs("nadia")
    void theConvenorReadsWhatIsMissingBeforeTheClick_R15() {
        var draft = country.as("nadia", () -> strategies.draft(text("Framework")));
        var view = navigate(Paths.strategy(draft.number()), StrategyView.class);
        var steps = find(NextSteps.class, view).single();
        assertThat(find(Button.class, steps)
                        .withText("Open to consultation")
                        .single()
                        .isEnabled())
                .isFalse();
        assertThat(Shown.text(steps)).contains("Triggers");
    }

    @Test
    @SignedInAs("nadia")
    void theConvenorThrowsADraftAwayOnceAskedAgain_B6() {
        var draft = country.as("nadia", () -> strategies.draft(text("Begun by mistake")));
        var view = navigate(Paths.strategy(draft.number()), StrategyView.class);
        test(find(Button.class, view).withText("Throw this draft away").single())
                .click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(strategies.all()).noneMatch(row -> row.number() == draft.number());
        assertThat(getCurrentView()).isInstanceOf(StrategiesView.class);
    }

    /** B1: whatever is saved redraws only itself. */
    @Test
    @SignedInAs("nadia")
    void savingOnePartOfADraftLeavesTheOthersAsTheyAreBeingWritten_B1() {
        var draft = fixtures.complete();
        var view = navigate(Paths.draftStrategy(draft.number()), DraftView.class);
        for (var button : List.of("Edit 3.1", "Add a paragraph: Vision", "Add a goal: Objective 1")) {
            test(find(Button.class, view).withAttribute("aria-label", button).single())
                    .click();
        }
        var goal = find(GoalForm.class, view).single();
        goal.title.setValue(text("A goal half written"));
        var vision = find(SectionEditor.class, view).all().get(2);
        var words = find(LocalizedField.class, vision).all();
        words.getLast().setValue(text("A paragraph half written"));
        var objectives = find(GoalsEditor.class, view).single();
        find(LocalizedField.class, objectives).all().getLast().setValue(text("A second objective"));
        test(find(Button.class, objectives).withText("Add the objective").single())
                .click();
        test(find(Button.class, vision)
                        .withAttribute("aria-label", "Move 3.2 up")
                        .single())
                .click();
        assertThat(find(ObjectiveEditor.class, view).all()).hasSize(2);
        assertThat(find(GoalForm.class, view).single()).isSameAs(goal);
        assertThat(goal.title.getValue()).isEqualTo(text("A goal half written"));
        assertThat(find(LocalizedField.class, vision).all()).isEqualTo(words);
        assertThat(words.getLast().getValue()).isEqualTo(text("A paragraph half written"));
    }

    @Test
    @SignedInAs("nadia")
    void everyFieldOfADraftBeginsWithTheWordsThatAreStored_B1() {
        var draft = fixtures.complete();
        var view = navigate(Paths.draftStrategy(draft.number()), DraftView.class);
        test(find(Button.class, view).withAttribute("aria-label", "Edit 3.1").single())
                .click();
        var stored = strategies.read(draft.number());
        var words = find(LocalizedField.class, view).all().stream()
                .collect(Collectors.toMap(
                        LocalizedField::getLabel, LocalizedField::getOptionalValue, (first, _) -> first));
        assertThat(words)
                .containsEntry("Title of the version", Optional.of(draft.title()))
                .containsEntry(
                        "Objective",
                        Optional.of(stored.objectives().getFirst().objective().title()))
                .containsEntry(
                        "Paragraph 3.1",
                        Optional.of(
                                stored.sections().get(2).paragraphs().getFirst().text()));
    }

    @Test
    @SignedInAs("nadia")
    void aWriterWhoWasSlowerSeesBothTextsAndLosesNothing_T49() {
        var draft = fixtures.complete();
        var view = navigate(Paths.draftStrategy(draft.number()), DraftView.class);
        test(find(Button.class, view).withAttribute("aria-label", "Edit 3.1").single())
                .click();
        var paragraph =
                strategies.read(draft.number()).sections().get(2).paragraphs().getFirst();
        country.as("nadia", () -> drafts.edit(paragraph.id(), paragraph.text(), text("The faster one")));
        var editor = find(ParagraphEditor.class, view).all().stream()
                .filter(one -> !find(LocalizedField.class, one).all().isEmpty())
                .findFirst()
                .orElseThrow();
        var field = find(LocalizedField.class, editor).single();
        test(field.in("en")).setValue("The slower one");
        assertThat(Shown.text(editor)).contains("The faster one");
        assertThat(vision(draft)).isEqualTo("The faster one");
        test(find(Button.class, editor).withText("Replace theirs with mine").single())
                .click();
        assertThat(vision(draft)).isEqualTo("The slower one");
        assertThat(find(Paragraph.class, editor).withText("The faster one").all())
                .isEmpty();
    }

    private String vision(Strategy draft) {
        return country.as("nadia", () -> strategies.read(draft.number()))
                .sections()
                .get(2)
                .paragraphs()
                .getFirst()
                .text()
                .original();
    }
}
