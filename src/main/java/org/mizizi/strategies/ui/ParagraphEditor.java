package org.mizizi.strategies.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Objects;
import org.mizizi.look.Actions;
import org.mizizi.look.Confirmation;
import org.mizizi.look.KeptIn;
import org.mizizi.look.LocalizedField;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.SavedNote;
import org.mizizi.look.Words;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Side;
import org.mizizi.shared.Writing;
import org.mizizi.strategies.ParagraphId;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * One paragraph of a draft. It saves itself when a language is left; if somebody else was faster, both texts are shown
 * and nothing is lost (T49).
 */
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
    private long seen;

    ParagraphEditor(Desk desk, org.mizizi.strategies.Paragraph paragraph, boolean writable, Runnable moved) {
        this.desk = desk;
        this.id = paragraph.id();
        this.writable = writable;
        this.moved = moved;
        this.text = paragraph.text();
        this.seen = Objects.requireNonNull(paragraph.version());
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
            seen = Objects.requireNonNull(now.version());
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
                    verb("strategies.edit", VaadinIcon.PENCIL, this::write),
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
        var saved = new SavedNote(desk::reading);
        var conflict = new Div();
        field.setValue(text);
        field.tellWhileTyping();
        KeptIn.DRAFT.marks(field);
        field.addValueChangeListener(_ -> save(field, saved, conflict));
        var done = new Button(getTranslation("strategies.done"), _ -> read());
        add(field, saved, conflict, done);
    }

    private void save(LocalizedField field, SavedNote saved, Div conflict) {
        var words = field.getValue();
        if (words == null) {
            Receipt.problem(getTranslation("strategies.paragraph-needs-words"));
            return;
        }
        var told = Refusals.attempt(this, () -> {
            try {
                keep(words);
                conflict.removeAll();
                saved.saved();
            } catch (OptimisticLockingFailureException _) {
                saved.notKept();
                compare(field, saved, conflict);
            }
        });
        if (!told) {
            saved.notKept();
        }
    }

    private void keep(LocalizedText words) {
        seen = Objects.requireNonNull(desk.drafts().edit(id, seen, words).version());
        text = words;
        desk.changed().run();
    }

    private void compare(LocalizedField field, SavedNote saved, Div conflict) {
        var theirs = desk.drafts().find(id);
        conflict.removeAll();
        conflict.getElement().setAttribute("role", "alert");
        conflict.addClassName("conflict");
        conflict.add(new Paragraph(getTranslation("strategies.conflict", number)));
        desk.languages().forEach(language -> {
            var words = theirs.text().texts().get(language);
            if (words != null) {
                conflict.add(Words.quote(words, language, Side.INTERNAL));
            }
        });
        var mine = new Button(getTranslation("strategies.conflict.mine"), _ -> {
            seen = Objects.requireNonNull(theirs.version());
            save(field, saved, conflict);
        });
        var keepTheirs = new Button(getTranslation("strategies.conflict.theirs"), _ -> {
            seen = Objects.requireNonNull(theirs.version());
            text = theirs.text();
            read();
        });
        var choices = new Actions(mine, keepTheirs);
        conflict.add(choices);
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
