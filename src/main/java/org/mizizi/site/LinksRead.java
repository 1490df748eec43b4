package org.mizizi.site;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.mizizi.traceability.LinkAnswers;
import org.mizizi.translations.TranslationRow;
import org.mizizi.translations.Translations;
import org.springframework.stereotype.Component;

/** In which languages a page can show what those say who are asked about claims. */
@Component
class LinksRead {

    private final Translations translations;

    LinksRead(Translations translations) {
        this.translations = translations;
    }

    /** By the answer and the reply; what protected authors say is not called by anything, and not translated. */
    Map<UUID, List<TranslationRow>> ofAnswers(Stream<LinkAnswers> answers) {
        return translations.of(answers.flatMap(given -> given.texts().stream()).toList());
    }
}
