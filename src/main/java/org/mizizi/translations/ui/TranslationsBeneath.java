package org.mizizi.translations.ui;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.mizizi.look.Beneath;
import org.mizizi.look.Reading;
import org.mizizi.security.CurrentActor;
import org.mizizi.translations.Translations;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Puts the translations beneath what people said, wherever a view shows it, before all else. */
@org.springframework.stereotype.Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TranslationsBeneath implements Beneath {

    private final Translations translations;
    private final CurrentActor currentActor;

    TranslationsBeneath(Translations translations, CurrentActor currentActor) {
        this.translations = translations;
        this.currentActor = currentActor;
    }

    @Override
    public Map<UUID, Supplier<Component>> beneath(Collection<UUID> said, Reading reader) {
        var shown = new HashMap<UUID, Supplier<Component>>();
        translations
                .of(said)
                .forEach((subject, all) ->
                        shown.put(subject, () -> new OtherLanguages(translations, subject, all, reader, currentActor)));
        return shown;
    }
}
