package org.mizizi.look;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Writing;

/**
 * Where people write: it counts as they go, takes whatever is pasted, and says by how much it is too long. Made by a
 * {@link LanguageField} or a {@link LocalizedField} only, so that what is written always has a language.
 */
public final class WordsArea extends TextArea {

    private final LengthNote note;
    private final Turned turned = new Turned(this);
    private final Optional<LanguageField> asked;

    WordsArea(Writing use) {
        this(use, Optional.empty());
    }

    WordsArea(Writing use, LanguageField asked) {
        this(use, Optional.of(asked));
    }

    private WordsArea(Writing use, Optional<LanguageField> asked) {
        this.asked = asked;
        setManualValidation(true);
        note = LengthNote.under(this, use);
    }

    /** The language that is written here. */
    WordsArea in(String language) {
        turned.in(language);
        return this;
    }

    /** Where that language is asked, if it is. */
    Optional<LanguageField> asked() {
        return asked;
    }

    public boolean isBlank() {
        return getValue().isBlank();
    }

    /** The words with their language; there must be some. */
    public LocalizedText text() {
        return turned.text(getValue());
    }

    /** The same where there are any. */
    public Optional<LocalizedText> anyText() {
        return isBlank() ? Optional.empty() : Optional.of(text());
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
