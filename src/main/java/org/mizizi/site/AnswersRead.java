package org.mizizi.site;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.mizizi.traceability.LinkAnswer;
import org.mizizi.traceability.LinkAnswers;
import org.mizizi.translations.TranslationRow;
import org.mizizi.translations.Translations;
import org.springframework.stereotype.Component;

/** In which languages a page can show what those who are asked have said of claims. */
@Component
class AnswersRead {

    private final Translations translations;

    AnswersRead(Translations translations) {
        this.translations = translations;
    }

    /** By the answer; those of protected authors are not called by anything, and not translated. */
    Map<UUID, List<TranslationRow>> of(Stream<LinkAnswers> all) {
        return translations.of(all.flatMap(answers -> answers.given().stream())
                .map(LinkAnswer::id)
                .filter(Objects::nonNull)
                .map(id -> id.value())
                .toList());
    }
}
