package org.mizizi.translations.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
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
    public Optional<Component> beneath(UUID said, Reading reader) {
        var others = new OtherLanguages(translations, said, reader, currentActor);
        return others.drawn() ? Optional.of(others) : Optional.empty();
    }
}
