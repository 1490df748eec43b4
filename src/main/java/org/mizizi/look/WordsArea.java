package org.mizizi.look;

import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Wording;
import org.mizizi.shared.Writing;

/** Where people write: it counts as they go, takes whatever is pasted, and says by how much it is too long. */
public final class WordsArea extends TextArea {

    /** The words alone: what the portal says beside them stays in the reader's language and on its side. */
    private static final String TURN = "this.inputElement.lang = $0; this.inputElement.dir = $1";

    private final LengthNote note;
    private @Nullable Wording written;

    public WordsArea(Writing use) {
        setManualValidation(true);
        note = LengthNote.under(this, use);
        addAttachListener(_ -> turn());
    }

    /** The language that is written here. */
    public WordsArea in(String language) {
        written = new Wording("", language, true);
        turn();
        return this;
    }

    private void turn() {
        if (written != null && isAttached()) {
            getElement().executeJs(TURN, written.language(), written.direction());
        }
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
