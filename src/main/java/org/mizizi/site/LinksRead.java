package org.mizizi.site;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.mizizi.traceability.LinkAnswers;
import org.mizizi.traceability.LinkRow;
import org.mizizi.translations.TranslationRow;
import org.mizizi.translations.Translations;
import org.springframework.stereotype.Component;

/** In which languages a page can show what is said of claims, by whoever claims and by those who are asked. */
@Component
class LinksRead {

    private final Translations translations;

    LinksRead(Translations translations) {
        this.translations = translations;
    }

    /** By the claim, the answer and the reply; what protected authors say is not called by anything, and not translated. */
    Map<UUID, List<TranslationRow>> of(Stream<LinkRow> links) {
        return translations.of(links.flatMap(link -> link.texts().stream()).toList());
    }

    /** The same with other texts of the page. */
    Map<UUID, List<TranslationRow>> of(Stream<LinkRow> links, Collection<UUID> others) {
        return translations.of(Stream.concat(links.flatMap(link -> link.texts().stream()), others.stream())
                .toList());
    }

    /** The same where only answers are shown. */
    Map<UUID, List<TranslationRow>> ofAnswers(Stream<LinkAnswers> answers) {
        return translations.of(answers.flatMap(given -> given.texts().stream()).toList());
    }
}
