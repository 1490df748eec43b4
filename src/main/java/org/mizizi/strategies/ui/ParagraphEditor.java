package org.mizizi.strategies.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.Actions;
import org.mizizi.look.Confirmation;
import org.mizizi.look.Opener;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.SelfSaving;
import org.mizizi.look.Words;
import org.mizizi.memory.FormPlace;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Writing;
import org.mizizi.strategies.Paragraph.ParagraphId;

/** One paragraph of a draft, to read, to write, to move and to remove. */
final class ParagraphEditor extends Div {

    private final Desk desk;
    private final ParagraphId id;
    private final boolean writable;
    private final Runnable moved;
    private String number = "";
    private int position;
    private int last;
    private boolean writing;
    private LocalizedText text;

    ParagraphEditor(Desk desk, org.mizizi.strategies.Paragraph paragraph, boolean writable, Runnable moved) {
        this.desk = desk;
        this.id = paragraph.id();
        this.writable = writable;
        this.moved = moved;
        this.text = paragraph.text();
        addClassName("passage");
    }

    ParagraphId id() {
        return id;
    }

    /** Shows the paragraph where it stands now; the words of one that is being written stay as they are. */
    void show(org.mizizi.strategies.Paragraph now, String numbered, int ofSection) {
        number = numbered;
        position = now.position();
        last = ofSection;
        if (!writing) {
            text = now.text();
            read();
        }
    }

    private void read() {
        writing = false;
        removeAll();
        var label = new Span(number);
        label.addClassName("number");
        add(label, Words.paragraph(text, desk.reading().locale()));
        if (writable) {
            var actions = new Actions(
                    Opener.of(verb("strategies.edit", VaadinIcon.PENCIL, this::write)),
                    verb("strategies.move-up", VaadinIcon.ARROW_UP, () -> move(position - 1)),
                    verb("strategies.move-down", VaadinIcon.ARROW_DOWN, () -> move(position + 1)),
                    verb("strategies.remove", VaadinIcon.TRASH, this::remove));
            ((Button) actions.getComponentAt(1)).setEnabled(position > 1);
            ((Button) actions.getComponentAt(2)).setEnabled(position < last);
            add(actions);
        }
    }

    private Button verb(String key, VaadinIcon icon, Runnable action) {
        var button = new Button(icon.create(), _ -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(getTranslation(key, number));
        button.setTooltipText(getTranslation(key, number));
        return button;
    }

    private void write() {
        writing = true;
        removeAll();
        var field = desk.field(Writing.WORDS, getTranslation("strategies.paragraph", number));
        var done = new Button(getTranslation("strategies.done"), _ -> read());
        add(desk.words(field, text, true, FormPlace.of("strategies.paragraph", id), new Stored()), done);
    }

    private final class Stored implements SelfSaving.Place<LocalizedText> {

        @Override
        public LocalizedText stored() {
            text = desk.drafts().find(id).text();
            return text;
        }

        @Override
        public void save(@Nullable LocalizedText seen, @Nullable LocalizedText words) {
            desk.drafts().edit(id, Objects.requireNonNull(seen), Objects.requireNonNull(words));
            text = words;
        }
    }

    private void move(int target) {
        if (Refusals.attempt(this, () -> desk.drafts().move(id, target))) {
            Receipt.show(getTranslation("strategies.moved", number, target));
            moved.run();
        }
    }

    private void remove() {
        Confirmation.before(
                this,
                "strategies.remove-paragraph",
                () -> {
                    if (Refusals.attempt(this, () -> desk.drafts().remove(id))) {
                        moved.run();
                    }
                },
                number);
    }
}
