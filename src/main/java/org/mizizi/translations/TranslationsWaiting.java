package org.mizizi.translations;

import java.util.List;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.security.Waiting;
import org.mizizi.security.WaitingWork;
import org.mizizi.shared.Paths;
import org.springframework.stereotype.Component;

/** What readers find wrong, what is stale, and what somebody is asked about, in the language that a translator reads. */
@Component
class TranslationsWaiting implements WaitingWork {

    private final TranslationRows rows;

    TranslationsWaiting(TranslationRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        var urgent = actor.may(Right.TRANSLATE) ? rows.urgent(actor.language()) : 0;
        return urgent == 0
                ? List.of()
                : List.of(new Waiting(
                                "translations.waiting",
                                List.of(urgent),
                                "",
                                Paths.translations(),
                                null,
                                "translations.verb.translate")
                        .forAnybody());
    }
}
