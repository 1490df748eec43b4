package org.mizizi.look;

import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.ReadingDirection;
import org.mizizi.shared.Writing;

/** Where people write: it counts as they go, takes whatever is pasted, and says by how much it is too long. */
public final class WordsArea extends TextArea {

    private final LengthNote note;

    public WordsArea(Writing use) {
        setManualValidation(true);
        note = LengthNote.under(this, use);
    }

    /** The language that is written here. */
    public WordsArea in(String language) {
        getElement().setAttribute("lang", language);
        getElement().setAttribute("dir", ReadingDirection.of(language).attribute());
        return this;
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
