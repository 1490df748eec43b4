package org.mizizi.translations;

import java.util.List;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.security.Waiting;
import org.mizizi.security.WaitingListing;
import org.mizizi.security.WaitingWork;
import org.mizizi.shared.Paths;
import org.springframework.stereotype.Component;

/** What readers find wrong, what is stale, and what somebody is asked about, in the language that a translator reads. */
@Component
class TranslationsWaiting implements WaitingWork {

    private record UrgentTexts(long texts) {}

    private static final WaitingListing<UrgentTexts> TO_TRANSLATE = new WaitingListing<>(
            Right.TRANSLATE, UrgentTexts.class, TranslationRows.URGENT_TEXTS, "texts", TranslationsWaiting::translate);

    @Override
    public List<WaitingListing<?>> listingsFor(Actor actor) {
        return List.of(TO_TRANSLATE.with("language", actor::language));
    }

    private static Waiting translate(UrgentTexts urgent) {
        return new Waiting(
                        "translations.waiting",
                        List.of(urgent.texts()),
                        "",
                        Paths.translations(),
                        null,
                        "translations.verb.translate")
                .forAnybody();
    }
}
