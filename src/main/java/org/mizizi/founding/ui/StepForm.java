package org.mizizi.founding.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import org.mizizi.founding.FoundingFile;
import org.mizizi.look.Soon;

/** One step of the founding: shows its part of the file, and writes it back at each change. */
abstract class StepForm extends Div {

    private final Runnable changed;
    private boolean filling;

    StepForm(Runnable changed) {
        this.changed = changed;
    }

    /** Fills the form without a change being told. */
    final void show(FoundingFile file) {
        filling = true;
        try {
            fill(file);
        } finally {
            filling = false;
        }
    }

    abstract void fill(FoundingFile file);

    abstract FoundingFile into(FoundingFile file);

    final void change() {
        if (!filling) {
            changed.run();
        }
    }

    /** A field whose changes are kept at once. */
    final <F extends HasValue<?, ?>> F kept(F field) {
        Soon.tells(field);
        field.addValueChangeListener(_ -> change());
        return field;
    }
}
