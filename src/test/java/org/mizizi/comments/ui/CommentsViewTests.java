package org.mizizi.comments.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.strategies.StrategyFixtures.text;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.junit.jupiter.api.Test;
import org.mizizi.Address;
import org.mizizi.PortalTest;
import org.mizizi.SignedInAs;
import org.mizizi.TestCountry;
import org.mizizi.comments.CommentOutcome;
import org.mizizi.comments.CommentRow;
import org.mizizi.comments.Comments;
import org.mizizi.look.WhyNot;
import org.mizizi.shared.Paths;
import org.mizizi.strategies.SectionKind;
import org.mizizi.strategies.StrategyFixtures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PortalTest
@Import(StrategyFixtures.class)
@ViewPackages(packages = {"org.mizizi.comments.ui", "org.mizizi.strategies.ui"})
class CommentsViewTests extends SpringBrowserlessTest {

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
        Address.open(Paths.strategy(strategy.number()));
        test(find(Button.class).withText("Comment on 3.1").single()).click();
        var panel = find(CommentPanel.class).single();
        assertThat(panel.send.isEnabled()).isFalse();
        test(panel.words).setValue("Name the women.");
        test(panel.send).click();
        assertThat(comments.on(strategy.id()))
                .hasSize(1)
                .allMatch(comment -> comment.on().place().equals("3.1"));
        assertThat(find(SpokenComment.class).all()).hasSize(1);
        assertThat(find(Button.class).withText("One comment on 3.1").all()).hasSize(1);
    }

    @Test
    @SignedInAs("erik")
    void whoeverIsNotInvitedReadsWhyThereIsNoForm() {
        var strategy = fixtures.inConsultation();
        fixtures.openRound(strategy);
        Address.open(Paths.strategy(strategy.number()) + "?at=3.1");
        var panel = find(CommentPanel.class).single();
        assertThat(find(WhyNot.class, panel).single().getText()).contains("not invited");
        assertThat(panel.words.isAttached()).isFalse();
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
        var form = find(AnswerCommentForm.class, view).single();
        assertThat(form.save.isEnabled()).isFalse();
        form.outcome.setValue(CommentOutcome.TAKEN_UP);
        form.reason.setValue(text("Both are named now."));
        form.change.setValue(AnswerCommentForm.Change.REWRITTEN);
        assertThat(form.changedText.getValue()).isEqualTo(text("First of VISION"));
        form.changedText.setValue(text("Women, elders and everyone else."));
        form.also.select(form.also.getListDataView().getItems().toList());
        test(form.save).click();
        assertThat(comments.on(strategy.id()))
                .hasSize(2)
                .extracting(CommentRow::answer)
                .allMatch(answer -> answer.outcome() == CommentOutcome.TAKEN_UP && answer.rewrites());
    }

    /** B1. */
    @Test
    @SignedInAs("nadia")
    void savingOneAnswerKeepsWhatIsTypedInAnother() {
        var strategy = fixtures.inConsultation();
        fixtures.openRound(strategy);
        var anchor = fixtures.paragraph(strategy, SectionKind.VISION, 1);
        country.as("salma", () -> comments.write(anchor, "en", "Name the women."));
        country.as("hassan", () -> comments.write(anchor, "en", "Name the elders."));
        var view = navigate(Paths.strategyComments(strategy.number()), CommentsView.class);
        test(find(Button.class, view).withText("Answer").atIndex(1)).click();
        test(find(Button.class, view).withText("Answer").atIndex(1)).click();
        var first = find(AnswerCommentForm.class, view).atIndex(1);
        var second = find(AnswerCommentForm.class, view).atIndex(2);
        second.reason.setValue(text("Half a sentence"));
        first.outcome.setValue(CommentOutcome.NOT_TAKEN_UP);
        first.reason.setValue(text("The elders asked not to be named."));
        test(first.save).click();
        assertThat(comments.on(strategy.id()))
                .filteredOn(comment -> comment.answered())
                .hasSize(1);
        assertThat(second.isAttached()).isTrue();
        assertThat(second.reason.getValue()).isEqualTo(text("Half a sentence"));
        assertThat(view.getPageTitle()).isNotBlank();
        assertThat(find(Button.class, view).withText("Change the answer").all()).hasSize(1);
    }

    /** L2: Arabic words under an English interface are published as Arabic, from right to left. */
    @Test
    @SignedInAs("salma")
    void theLanguageOfACommentIsThatOfItsWords_R46() {
        var strategy = fixtures.inConsultation();
        fixtures.openRound(strategy);
        Address.open(Paths.strategy(strategy.number()) + "?at=3.1");
        var panel = find(CommentPanel.class).single();
        assertThat(panel.language.getValue()).isEqualTo("en");
        panel.words.setValue("اذكروا النساء في هذه الفقرة، فقد كنّ أول من عاد.");
        assertThat(panel.language.getValue()).isEqualTo("ar");
        assertThat(panel.language.getHelperText()).startsWith("Guessed from your words");
        test(panel.send).click();
        assertThat(comments.on(strategy.id()))
                .singleElement()
                .satisfies(comment -> assertThat(comment.said().language()).isEqualTo("ar"));
    }

    /** What somebody says of their own language is not for the portal to change. */
    @Test
    @SignedInAs("salma")
    void aLanguageThatWasChosenStays_R46() {
        var strategy = fixtures.inConsultation();
        fixtures.openRound(strategy);
        Address.open(Paths.strategy(strategy.number()) + "?at=3.1");
        var panel = find(CommentPanel.class).single();
        panel.language.say("fr");
        panel.words.setValue("The women were the first ones who came home to the village.");
        assertThat(panel.language.getValue()).isEqualTo("fr");
        assertThat(panel.language.getHelperText()).isEmpty();
    }

    /** B6. */
    @Test
    @SignedInAs("salma")
    void theWordsOfACommentTakenBackWaitInTheForm() {
        var strategy = fixtures.inConsultation();
        fixtures.openRound(strategy);
        var anchor = fixtures.paragraph(strategy, SectionKind.VISION, 1);
        country.as("salma", () -> comments.write(anchor, "ar", "سمّوا النساء."));
        country.as("hassan", () -> comments.write(anchor, "en", "Name the elders."));
        Address.open(Paths.strategy(strategy.number()) + "?at=3.1");
        test(find(TakeBack.class).single()).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(find(SpokenComment.class).all()).hasSize(1);
        assertThat(find(Button.class).withText("One comment on 3.1").all()).hasSize(1);
        var panel = find(CommentPanel.class).single();
        assertThat(panel.words.getValue()).isEqualTo("سمّوا النساء.");
        assertThat(panel.language.getValue()).isEqualTo("ar");
        assertThat(panel.send.isEnabled()).isTrue();
        test(panel.send).click();
        assertThat(comments.on(strategy.id())).hasSize(2);
    }

    /** B6. */
    @Test
    @SignedInAs("salma")
    void fromTheListOfAllCommentsTheWayLeadsToTheForm() {
        var strategy = fixtures.inConsultation();
        fixtures.openRound(strategy);
        var anchor = fixtures.paragraph(strategy, SectionKind.VISION, 1);
        country.as("salma", () -> comments.write(anchor, "en", "Name the women."));
        Address.open(Paths.strategyComments(strategy.number()));
        test(find(TakeBack.class).single()).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(find(CommentPanel.class).single().words.getValue()).isEqualTo("Name the women.");
    }
}
