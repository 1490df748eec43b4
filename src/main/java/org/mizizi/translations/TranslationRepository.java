package org.mizizi.translations;

import java.util.Optional;
import org.mizizi.translations.Translation.TranslationId;
import org.springframework.data.repository.Repository;

/** The translations as aggregates. */
interface TranslationRepository extends Repository<Translation, TranslationId> {

    Translation save(Translation translation);

    Optional<Translation> findById(TranslationId id);
}
