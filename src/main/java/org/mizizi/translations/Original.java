package org.mizizi.translations;

import java.util.List;
import java.util.UUID;
import org.mizizi.shared.LanguageTag;

/** Something public as it stands, and every language in which its author has written it. */
public record Original(UUID id, OriginalKind kind, String reference, Said said, List<String> languages) {

    public Original {
        languages = List.copyOf(languages);
    }

    boolean isWrittenIn(String language) {
        return languages.stream().anyMatch(own -> LanguageTag.areReadAlike(own, language));
    }
}
