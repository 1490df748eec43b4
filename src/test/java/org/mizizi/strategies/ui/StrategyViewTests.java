package org.mizizi.strategies.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.strategies.StrategyFixtures.text;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mizizi.Address;
import org.mizizi.PortalTest;
import org.mizizi.SignedInAs;
import org.mizizi.TestCountry;
import org.mizizi.look.LocalizedField;
import org.mizizi.look.WhyNot;
import org.mizizi.shared.Paths;
import org.mizizi.strategies.CommentOutcome;
import org.mizizi.strategies.Comments;
import org.mizizi.strategies.Drafts;
import org.mizizi.strategies.SectionKind;
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
    Comments comments;

    @Autowired
    StrategyFixtures fixtures;

    @Autowired
    TestCountry country;

    @Test
    @SignedInAs("salma")
    void aParagraphIsCommentedOnBesideIt() {
        var strategy = fixtures.inConsultation();
        fixtures.openRound(strategy);
        var view = navigate(Paths.strategy(strategy.number()), StrategyView.class);
        var passage = passage(view, "3.1");
        test(find(Button.class, passage).atIndex(1)).click();
        var panel = find(CommentPanel.class, passage).single();
        assertThat(panel.send.isEnabled()).isFalse();
        test(panel.words).setValue("Name the women.");
        test(panel.send).click();
        assertThat(comments.on(strategy.id()))
                .hasSize(1)
                .allMatch(comment -> comment.place().equals("3.1"));
        assertThat(find(SpokenComment.class, passage).all()).hasSize(1);
    }

    @Test
    @SignedInAs("erik")
    void whoeverIsNotInvitedReadsWhyThereIsNoForm() {
        var strategy = fixtures.inConsultation();
        fixtures.openRound(strategy);
        Address.open(Paths.strategy(strategy.number()) + "?at=3.1");
        var view = find(StrategyView.class).single();
        var panel = find(CommentPanel.class, passage(view, "3.1")).single();
        assertThat(find(WhyNot.class, panel).single().getText()).contains("not invited");
        assertThat(panel.words.isAttached()).isFalse();
    }

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
        assertThat(find(Button.class, steps).single().isEnabled()).isFalse();
        assertThat(steps.getElement().getTextRecursively()).contains("Triggers");
    }

    @Test
    @SignedInAs("nadia")
    void aCommentIsAnsweredOnTheDeskOfTheConvenor() {
        var strategy = fixtures.inConsultation();
        fixtures.openRound(strategy);
        var anchor = fixtures.paragraph(strategy, SectionKind.VISION, 1);
        country.as("salma", () -> comments.write(anchor, "en", "Name the women."));
        country.as("hassan", () -> comments.write(anchor, "en", "Name the elders."));
        var view = navigate(Paths.strategyComments(strategy.number()), CommentsView.class);
        test(find(Button.class, view).withText("Answer").atIndex(1)).click();
        var form = find(AnswerForm.class, view).single();
        assertThat(form.save.isEnabled()).isFalse();
        form.outcome.setValue(CommentOutcome.TAKEN_UP);
        form.reason.setValue(text("Both are named now."));
        form.change.setValue(AnswerForm.Change.REWRITTEN);
        assertThat(form.changedText.getValue()).isEqualTo(text("First of VISION"));
        form.changedText.setValue(text("Women, elders and everyone else."));
        form.also.select(form.also.getListDataView().getItems().toList());
        test(form.save).click();
        assertThat(comments.on(strategy.id()))
                .hasSize(2)
                .allMatch(comment -> comment.outcome() == CommentOutcome.TAKEN_UP && comment.rewrites());
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
        country.as(
                "nadia",
                () -> drafts.edit(paragraph.id(), Objects.requireNonNull(paragraph.version()), text("The faster one")));
        var editor = find(ParagraphEditor.class, view).all().stream()
                .filter(one -> !find(LocalizedField.class, one).all().isEmpty())
                .findFirst()
                .orElseThrow();
        var field = find(LocalizedField.class, editor).single();
        field.setValue(text("The slower one"));
        assertThat(editor.getElement().getTextRecursively()).contains("The faster one");
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

    private Passage passage(StrategyView view, String place) {
        return find(Passage.class, view).all().stream()
                .filter(passage -> passage.place().equals(place))
                .findFirst()
                .orElseThrow();
    }
}
