package org.mizizi.translations;

import java.util.Optional;
import org.mizizi.shared.Fingerprint;
import org.mizizi.shared.Refusal;

/**
 * One text as a translator has it before their eyes: the original, what there is in the other language, and why it is not
 * theirs to review, if so.
 */
public record OnTheDesk(
        Original original, String language, Optional<TranslationRow> translation, Optional<Refusal> reviewObjection) {

    /** By which the portal tells whether any of it has changed before the words were sent. */
    public String state() {
        var said = original.said();
        return Fingerprint.of(
                said.language(),
                said.title(),
                said.words(),
                translation.map(there -> there.id().value().toString()).orElse(""));
    }
}
