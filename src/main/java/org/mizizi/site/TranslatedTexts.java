package org.mizizi.site;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.traceability.LinkRow;
import org.mizizi.translations.TranslationRow;
import org.mizizi.translations.Translations;

/**
 * In which other languages a page can show its texts. Every page has one: what it shows is named while it is put
 * together, and all translations are read at once, in one statement, when the first of them is shown.
 */
final class TranslatedTexts {

    private final Translations translations;
    private final Set<UUID> named = new LinkedHashSet<>();
    private @Nullable Map<UUID, List<TranslationRow>> read;

    TranslatedTexts(Translations translations) {
        this.translations = translations;
    }

    TranslatedTexts name(UUID... texts) {
        return name(Arrays.asList(texts));
    }

    TranslatedTexts name(Collection<UUID> texts) {
        if (named.addAll(texts)) {
            read = null;
        }
        return this;
    }

    /** What is said of claims, by whoever claims and by those who are asked; what protected authors say is not translated. */
    TranslatedTexts name(Stream<LinkRow> links) {
        return name(links.flatMap(link -> link.texts().stream()).toList());
    }

    /** The translations of one of them; null where it has none. */
    public @Nullable List<TranslationRow> get(UUID text) {
        return all().get(text);
    }

    /** The same, none where it has none. */
    public List<TranslationRow> of(UUID text) {
        return all().getOrDefault(text, List.of());
    }

    private Map<UUID, List<TranslationRow>> all() {
        var known = read == null ? translations.of(Set.copyOf(named)) : read;
        read = known;
        return known;
    }
}
