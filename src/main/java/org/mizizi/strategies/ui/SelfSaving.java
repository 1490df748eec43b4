package org.mizizi.strategies.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.Actions;
import org.mizizi.look.LocalizedField;
import org.mizizi.look.Remembered;
import org.mizizi.look.SavedNote;
import org.mizizi.look.Words;
import org.mizizi.memory.FormPlace;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Side;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Words of a draft that save themselves while they are written. If somebody else was faster, both texts are shown, and
 * what could not be saved is remembered (T49).
 */
final class SelfSaving extends Div {

    /** Where the words are stored. */
    interface Place {

        @Nullable
        LocalizedText stored();

        /**
         * Stores the words of somebody who saw these before.
         *
         * @throws OptimisticLockingFailureException if others are stored by now
         */
        void save(@Nullable LocalizedText seen, @Nullable LocalizedText words);
    }

    private final Desk desk;
    private final LocalizedField field;
    private final boolean needed;
    private final Place place;
    private final SavedNote saved;
    private final Remembered remembered;
    private final Div conflict = new Div();
    private @Nullable LocalizedText seen;

    /** {@code needed} says whether there must be words at all. */
    SelfSaving(
            Desk desk,
            LocalizedField field,
            @Nullable LocalizedText words,
            boolean needed,
            FormPlace memory,
            Place place) {
        this.desk = desk;
        this.field = field;
        this.needed = needed;
        this.place = place;
        this.seen = words;
        field.setValue(seen);
        field.tellWhileTyping();
        saved = new SavedNote(desk::reading).following(field);
        remembered = new Remembered(memory.form(), memory.object(), state())
                .besideSavedNote()
                .whenOffered(this::offered);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save();
            }
        });
        remembered.fields().text("words", field);
        conflict.getElement().setAttribute("role", "alert");
        add(field, saved, remembered, conflict);
    }

    private String state() {
        return seen == null ? "" : String.valueOf(seen.hashCode());
    }

    private void offered(boolean changedSince) {
        if (changedSince) {
            compare();
        } else {
            save();
        }
    }

    private void save() {
        var words = field.getValue();
        if (needed && words == null) {
            saved.say("strategies.needs-words");
        } else if (conflict.getComponentCount() > 0) {
            saved.notKept();
        } else if (!Objects.equals(words, seen)) {
            saved.keep(this, () -> store(words));
            if (conflict.getComponentCount() > 0) {
                saved.notKept();
            }
        } else {
            saved.saved();
        }
    }

    private void store(@Nullable LocalizedText words) {
        try {
            place.save(seen, words);
        } catch (OptimisticLockingFailureException _) {
            compare();
            return;
        }
        seen = words;
        remembered.sentFrom(state());
        desk.changed().run();
    }

    private void compare() {
        var theirs = place.stored();
        conflict.removeAll();
        conflict.addClassName("conflict");
        conflict.add(new Paragraph(getTranslation("strategies.conflict")));
        desk.languages().forEach(language -> {
            var words = theirs == null ? null : theirs.texts().get(language);
            if (words != null) {
                conflict.add(Words.quote(words, language, Side.INTERNAL));
            }
        });
        conflict.add(new Actions(
                new Button(getTranslation("strategies.conflict.mine"), _ -> {
                    settle(theirs);
                    save();
                }),
                new Button(getTranslation("strategies.conflict.theirs"), _ -> {
                    settle(theirs);
                    field.setValue(theirs);
                    remembered.sentFrom(state());
                })));
    }

    private void settle(@Nullable LocalizedText theirs) {
        seen = theirs;
        conflict.removeAll();
        conflict.removeClassName("conflict");
    }
}
