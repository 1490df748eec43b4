package org.mizizi.look;

import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Writing;

/** {@link WordsArea} for what stands on one line, such as a title, a name or something to look for. */
public final class WordsField extends TextField {

    private final LengthNote note;

    public WordsField(Writing use) {
        setManualValidation(true);
        note = LengthNote.under(this, use);
    }

    @Override
    public void setHelperText(@Nullable String text) {
        note.help(text == null ? "" : text);
    }

    @Override
    public String getHelperText() {
        return note.help();
    }
}
