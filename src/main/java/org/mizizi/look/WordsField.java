package org.mizizi.look;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Writing;

/** {@link WordsArea} for what stands on one line, such as a title, a name or something to look for. */
public final class WordsField extends TextField {

    private final LengthNote note;
    private final Turned turned = new Turned(this);

    public WordsField(Writing use) {
        setManualValidation(true);
        note = LengthNote.under(this, use);
    }

    /** The language that is written here, where it is asked. */
    WordsField in(String language) {
        turned.in(language);
        return this;
    }

    /** The words with their language, where there are any. */
    public Optional<LocalizedText> anyText() {
        return getValue().isBlank() ? Optional.empty() : Optional.of(turned.text(getValue()));
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
