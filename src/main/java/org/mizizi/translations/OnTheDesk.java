package org.mizizi.translations;

import java.util.Optional;
import org.mizizi.shared.Fingerprint;
import org.mizizi.shared.Refusal;
import org.mizizi.translations.Translation.TranslationId;

/**
 * One text as a translator has it before their eyes: the original, what there is in the other language, why it is not
 * theirs to review, if so, and the original that it was translated from, where that is another now.
 */
public record OnTheDesk(
        Original original,
        String language,
        Optional<TranslationRow> translation,
        Optional<Refusal> reviewObjection,
        Optional<Said> earlier) {

    /** By which the portal tells whether any of it has changed before the words were sent. */
    public String state() {
        return state(original.said(), translation.map(TranslationRow::id));
    }

    static String state(Said original, Optional<TranslationId> there) {
        return Fingerprint.of(
                original.language(),
                original.title(),
                original.words(),
                there.map(id -> id.value().toString()).orElse(""));
    }
}
