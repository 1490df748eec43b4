package org.mizizi.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizizi.memory.FormPlace;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Fields that save themselves while people write. Below them stands whether they are saved, what of an earlier visit is
 * offered again, and, where somebody else was faster, what is stored by now, until one of both is chosen (B2, T49).
 */
public final class SelfSaving<T> extends Div {

    /** Where it is stored. */
    public interface Place<T> {

        @Nullable
        T stored();

        /**
         * Stores what somebody wrote who saw this before.
         *
         * @throws OptimisticLockingFailureException if something else is stored by now
         */
        void save(@Nullable T seen, @Nullable T written);
    }

    /** The fields in which it is written. */
    public interface Fields<T> {

        /** What stands in them; only asked for where nothing is missing. */
        @Nullable
        T written();

        /** The key of the sentence that says what must be written before it can be saved. */
        Optional<String> missing();

        void show(@Nullable T stored);

        /** What is stored, for readers. */
        List<Component> quoted(T stored);

        /** A short mark of what is stored; the same wherever and whenever the same is stored. */
        String mark(T stored);
    }

    private final Place<T> place;
    private final Fields<T> fields;
    private final Runnable kept;
    private final SavedNote note;
    private final Remembered remembered;
    private final Div apart = new Div();
    private @Nullable T seen;

    /** Shows what is stored now; {@code kept} is called whenever something else is. */
    public SelfSaving(
            @Nullable T seen, FormPlace memory, Place<T> place, Fields<T> fields, SavedNote note, Runnable kept) {
        this.seen = seen;
        this.place = place;
        this.fields = fields;
        this.note = note;
        this.kept = kept;
        fields.show(seen);
        remembered = new Remembered(memory.form(), memory.object(), mark())
                .besideSavedNote()
                .whenOffered(this::offered);
        apart.getElement().setAttribute("role", "alert");
        add(note, remembered, apart);
    }

    /** Puts one more field above the note, and saves as soon as people have changed it. */
    public <F extends Component & HasValue<?, ?>> void put(F field) {
        addComponentAtIndex(getChildren().toList().indexOf(note), field);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save();
            }
        });
    }

    /** What is kept of the fields until it is saved; it is told each field by its name. */
    public RememberedFields memory() {
        return remembered.fields();
    }

    /** Whether two versions wait for a choice. */
    public boolean undecided() {
        return apart.getComponentCount() > 0;
    }

    private String mark() {
        return seen == null ? "" : fields.mark(seen);
    }

    private void offered(boolean changedSince) {
        if (changedSince) {
            compare();
        } else {
            save();
        }
    }

    private void save() {
        var missing = fields.missing();
        if (missing.isPresent()) {
            note.say(missing.get());
        } else if (undecided()) {
            note.say("look.apart.undecided");
        } else {
            save(fields.written());
        }
    }

    private void save(@Nullable T written) {
        if (Objects.equals(written, seen)) {
            stored();
            note.saved();
            return;
        }
        note.keep(this, () -> store(written));
        if (undecided()) {
            note.say("look.apart.undecided");
        }
    }

    private void store(@Nullable T written) {
        try {
            place.save(seen, written);
        } catch (OptimisticLockingFailureException _) {
            compare();
            return;
        }
        seen = written;
        stored();
        kept.run();
    }

    private void stored() {
        remembered.sentFrom(mark());
    }

    private void compare() {
        var theirs = place.stored();
        apart.removeAll();
        apart.addClassName("conflict");
        apart.add(new Paragraph(getTranslation("look.apart")));
        if (theirs != null) {
            apart.add(fields.quoted(theirs));
        }
        apart.add(new Actions(
                new Button(getTranslation("look.apart.mine"), _ -> {
                    settle(theirs);
                    save();
                }),
                new Button(getTranslation("look.apart.theirs"), _ -> {
                    settle(theirs);
                    fields.show(theirs);
                    stored();
                    note.saved();
                })));
    }

    private void settle(@Nullable T theirs) {
        seen = theirs;
        apart.removeAll();
        apart.removeClassName("conflict");
    }
}
