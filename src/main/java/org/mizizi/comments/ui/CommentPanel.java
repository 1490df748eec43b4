package org.mizizi.comments.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mizizi.comments.Comment.CommentId;
import org.mizizi.comments.CommentRow;
import org.mizizi.comments.Comments;
import org.mizizi.look.EmptyState;
import org.mizizi.look.LanguageField;
import org.mizizi.look.Originals;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.Remembered;
import org.mizizi.look.WhyNot;
import org.mizizi.look.WordsArea;
import org.mizizi.security.Actor;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;
import org.mizizi.strategies.Anchor;

/** Beside a paragraph or goal: what has been said of it, and a place to say something, or why one cannot. */
@StyleSheet("context://styles/comments.css")
final class CommentPanel extends Aside implements Focusable<CommentPanel> {

    static final String FORM = "strategies.comment";
    static final String WORDS = "words";
    static final String LANGUAGE = "language";

    private final Comments comments;
    private final Anchor anchor;
    private final String place;
    private final Reading reading;
    private final Runnable spoken;

    private final H3 heading = new H3();
    private final Div list = new Div();
    final LanguageField language;
    final WordsArea words;
    final Button send = new Button();
    final Remembered remembered;

    /** The runnable is called after a comment was kept or taken back. */
    CommentPanel(Comments comments, Anchor anchor, String place, Reading reading, Runnable spoken) {
        this.comments = comments;
        this.anchor = anchor;
        this.place = place;
        this.reading = reading;
        this.spoken = spoken;
        language = new LanguageField(reading).asking("comments.language");
        words = language.area(Writing.COMMENT);
        remembered = new Remembered(FORM, anchor);
        addClassName("comment-panel");
        heading.setText(getTranslation("comments.on", place));
        heading.getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-label", getTranslation("comments.on", place));
        add(heading, list);
    }

    void show(List<CommentRow> here, Set<CommentId> takeable, Originals originals) {
        list.removeAll();
        if (here.isEmpty()) {
            list.add(new EmptyState(getTranslation("comments.none", place)));
        }
        here.forEach(comment -> {
            list.add(new SpokenComment(comment, originals, reading));
            if (takeable.contains(comment.id())) {
                list.add(new TakeBack(comments, comment, spoken));
            }
        });
    }

    /** Offers the form, or says which rule objects. */
    void invite(Actor actor, Optional<Refusal> objection) {
        if (objection.isPresent()) {
            add(new WhyNot(objection.get()));
            return;
        }
        words.setLabel(getTranslation("comments.yours", place));
        words.setValueChangeMode(ValueChangeMode.EAGER);
        words.setWidthFull();
        words.setMinRows(3);
        words.addValueChangeListener(_ -> send.setEnabled(!words.isEmpty()));
        send.setText(getTranslation("comments.send"));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setEnabled(false);
        send.addClickListener(_ -> send());
        remembered.fields().text(WORDS, words);
        add(words, language, remembered);
        if (actor.isExternal()) {
            var note = Quiet.paragraph(getTranslation("comments.external-note"));
            add(note);
        }
        add(send);
    }

    private void send() {
        var kept = Refusals.attempt(this, () -> {
            var comment = comments.write(anchor, language.getValue(), words.getValue());
            Receipt.show(getTranslation("comments.receipt", comment.reference(), place));
        });
        if (kept) {
            words.clear();
            remembered.sent();
            spoken.run();
        }
    }

    @Override
    public void focus() {
        heading.getElement().callJsFunction("focus");
    }
}
