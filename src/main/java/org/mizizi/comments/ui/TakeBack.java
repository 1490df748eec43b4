package org.mizizi.comments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Map;
import org.mizizi.comments.CommentRow;
import org.mizizi.comments.Comments;
import org.mizizi.look.Confirmation;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.Remembered;

/** Takes one's own comment back; its words wait in the form they came from, to be sent better. */
final class TakeBack extends Button {

    private final Comments comments;
    private final CommentRow comment;
    private final Runnable taken;

    TakeBack(Comments comments, CommentRow comment, Runnable taken) {
        this.comments = comments;
        this.comment = comment;
        this.taken = taken;
        setText(getTranslation("comments.take-back"));
        setAriaLabel(getTranslation("home.verb-for", getText(), comment.reference()));
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        addClickListener(_ -> Confirmation.before(this, "comments.take-back", this::take, comment.reference()));
    }

    private void take() {
        var done = Refusals.attempt(this, () -> {
            Remembered.giveBack(
                    this,
                    CommentPanel.FORM,
                    comment.anchor(),
                    Map.of(
                            CommentPanel.WORDS,
                            comment.said().text(),
                            CommentPanel.LANGUAGE,
                            comment.said().language()));
            comments.withdraw(comment.id());
        });
        if (done) {
            Receipt.show(getTranslation("comments.take-back.receipt", comment.reference()));
            taken.run();
        }
    }
}
