package org.mizizi.translations.ui;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.mizizi.look.Beneath;
import org.mizizi.look.Reading;
import org.mizizi.security.CurrentActor;
import org.mizizi.translations.Translations;

/** Puts the translations beneath what people said, wherever a view shows it. */
@org.springframework.stereotype.Component
class TranslationsBeneath implements Beneath {

    private final Translations translations;
    private final CurrentActor currentActor;

    TranslationsBeneath(Translations translations, CurrentActor currentActor) {
        this.translations = translations;
        this.currentActor = currentActor;
    }

    @Override
    public Map<UUID, Component> beneath(Collection<UUID> said, Reading reader) {
        var shown = new HashMap<UUID, Component>();
        translations
                .of(said)
                .forEach((subject, all) ->
                        shown.put(subject, new OtherLanguages(translations, subject, all, reader, currentActor)));
        return shown;
    }
}
