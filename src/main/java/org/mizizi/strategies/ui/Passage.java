package org.mizizi.strategies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.HistoryLink;
import org.mizizi.look.Opener;
import org.mizizi.look.Reading;
import org.mizizi.look.Words;
import org.mizizi.shared.LocalizedText;
import org.mizizi.strategies.Anchor;

/** A paragraph or goal to read, with its number, and room beside it for the comments (below it on a phone). */
final class Passage extends Div {

    private final String place;
    private final Anchor anchor;
    private final Div text = new Div();
    private final Div side = new Div();
    private final Button talk = new Button();

    Passage(String place, Anchor anchor, Component... content) {
        this.place = place;
        this.anchor = anchor;
        addClassNames("passage", "two");
        setId("at-" + place);
        text.addClassName("passage-text");
        text.add(content);
        talk.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        talk.setIcon(VaadinIcon.COMMENT_ELLIPSIS_O.create());
        talk.setVisible(false);
        Opener.say(talk, false);
        text.add(new HistoryLink(anchor.subject()));
        add(text, side);
    }

    String place() {
        return place;
    }

    Anchor anchor() {
        return anchor;
    }

    /** Shows what people commented on, where the revision changed it. */
    void changedFrom(@Nullable LocalizedText consulted, Reading reading) {
        if (consulted != null) {
            var before = new NativeDetails(
                    new Span(getTranslation("strategies.changed")), Words.paragraph(consulted, reading.locale()));
            before.addClassName("quiet");
            text.add(before);
        }
    }

    void onTalk(Consumer<Passage> action) {
        talk.setVisible(true);
        talk.addClickListener(_ -> action.accept(this));
        text.add(talk);
    }

    void counts(long comments) {
        talk.setText(getTranslation("strategies.comment-count", place, comments));
    }

    void open(Focusable<?> beside) {
        close();
        side.getElement().appendChild(beside.getElement());
        addClassName("open");
        Opener.say(talk, true);
    }

    void close() {
        side.removeAll();
        removeClassName("open");
        Opener.say(talk, false);
    }

    boolean isOpen() {
        return side.getComponentCount() > 0;
    }
}
