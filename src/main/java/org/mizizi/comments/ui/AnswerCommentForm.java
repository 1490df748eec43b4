package org.mizizi.comments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.comments.CommentDisposition;
import org.mizizi.comments.CommentOutcome;
import org.mizizi.comments.CommentRow;
import org.mizizi.comments.Comments;
import org.mizizi.look.LocalizedField;
import org.mizizi.look.Reading;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.Remembered;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Writing;

/** The convenor's answer to a comment: what became of it, why, and the changed text; at once to several, if wished. */
final class AnswerCommentForm extends Div {

    /** What an answer changes. */
    enum Change {
        NOTHING,
        QUOTED,
        REWRITTEN
    }

    final RadioButtonGroup<CommentOutcome> outcome = new RadioButtonGroup<>();
    final LocalizedField reason;
    final RadioButtonGroup<Change> change = new RadioButtonGroup<>();
    final LocalizedField changedText;
    final CheckboxGroup<CommentRow> also = new CheckboxGroup<>();
    final Button save = new Button();
    final Remembered remembered;
    private final Comments comments;
    private final CommentRow comment;
    private final LocalizedText standing;
    private final Runnable answered;

    AnswerCommentForm(
            Comments comments,
            CommentRow comment,
            List<CommentRow> others,
            LocalizedText standing,
            List<String> languages,
            Reading reading,
            Runnable answered) {
        this.comments = comments;
        this.comment = comment;
        this.standing = standing;
        this.answered = answered;
        this.reason = new LocalizedField(Writing.REASON, languages, reading.locale());
        this.changedText = new LocalizedField(Writing.WORDS, languages, reading.locale());
        remembered = new Remembered("strategies.answer", comment.id());
        addClassName("answer-form");
        labels(reading);
        outcome.setItems(CommentOutcome.values());
        change.setItems(Change.values());
        also.setItems(others);
        also.setVisible(!others.isEmpty());
        outcome.addValueChangeListener(_ -> refresh());
        change.addValueChangeListener(_ -> refresh());
        changedText.addValueChangeListener(_ -> refresh());
        reason.addValueChangeListener(_ -> refresh());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(_ -> save());
        recall();
        remembered
                .fields()
                .choice("outcome", outcome, CommentOutcome::name)
                .text("reason", reason)
                .choice("change", change, Change::name)
                .text("changed-text", changedText)
                .choices("also", also, CommentRow::reference);
        add(outcome, reason, change, changedText, also, save, remembered);
        refresh();
    }

    private void labels(Reading reading) {
        outcome.setLabel(getTranslation("comments.answer.outcome"));
        outcome.setItemLabelGenerator(item -> getTranslation("state.CommentOutcome." + item));
        reason.setLabel(getTranslation("comments.answer.reason"));
        change.setLabel(getTranslation("comments.answer.change"));
        change.setItemLabelGenerator(item -> getTranslation("comments.answer.change." + item));
        changedText.setLabel(getTranslation("comments.answer.changed-text"));
        also.setLabel(getTranslation("comments.answer.also"));
        also.setItemLabelGenerator(other ->
                other.reference() + " · " + reading.plainName(other.said().organisation()));
        save.setText(getTranslation("comments.answer.save"));
    }

    private void recall() {
        var given = comment.answer();
        if (given != null) {
            outcome.setValue(given.outcome());
            reason.setValue(given.reason());
            changedText.setValue(given.changedText());
        }
        change.setValue(given == null ? Change.NOTHING : change(given));
    }

    private static Change change(CommentRow.Answer given) {
        return given.changedText() == null ? Change.NOTHING : given.rewrites() ? Change.REWRITTEN : Change.QUOTED;
    }

    private void refresh() {
        var refused = outcome.getValue() == CommentOutcome.NOT_TAKEN_UP;
        change.setVisible(!refused);
        changedText.setVisible(!refused && change.getValue() != Change.NOTHING);
        if (change.getValue() == Change.REWRITTEN && changedText.isEmpty()) {
            changedText.setValue(standing);
        }
        save.setEnabled(disposition() != null);
    }

    private @Nullable CommentDisposition disposition() {
        var decided = outcome.getValue();
        var why = reason.getValue();
        if (decided == null || why == null) {
            return null;
        }
        var answer = CommentDisposition.of(decided, why);
        var words = changedText.getValue();
        if (decided == CommentOutcome.NOT_TAKEN_UP || change.getValue() == Change.NOTHING) {
            return answer;
        }
        if (words == null) {
            return null;
        }
        return change.getValue() == Change.QUOTED ? answer.quoting(words) : answer.rewriting(words);
    }

    private void save() {
        var answer = disposition();
        if (answer == null) {
            return;
        }
        var ids = Stream.concat(Stream.of(comment), also.getValue().stream())
                .map(CommentRow::id)
                .toList();
        if (Refusals.attempt(this, () -> comments.answer(ids, answer))) {
            remembered.sent();
            Receipt.show(getTranslation("comments.answer.receipt", ids.size(), comment.reference()));
            answered.run();
        }
    }
}
