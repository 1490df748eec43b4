package org.mizizi.strategies.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.LocalizedField;
import org.mizizi.look.SelfSaving;
import org.mizizi.look.Words;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Side;

/** Words of a draft in the languages of the country, as {@link SelfSaving} reads, shows and quotes them. */
record DraftWords(LocalizedField field, boolean needed, List<String> languages)
        implements SelfSaving.Fields<LocalizedText> {

    DraftWords {
        field.tellWhileTyping();
    }

    @Override
    public @Nullable LocalizedText written() {
        return field.getValue();
    }

    @Override
    public Optional<String> missing() {
        return needed && field.getValue() == null ? Optional.of("strategies.needs-words") : Optional.empty();
    }

    @Override
    public void show(@Nullable LocalizedText stored) {
        field.setValue(stored);
    }

    @Override
    public List<Component> quoted(LocalizedText stored) {
        return languages.stream()
                .filter(stored.texts()::containsKey)
                .<Component>map(
                        language -> Words.quote(String.valueOf(stored.texts().get(language)), language, Side.INTERNAL))
                .toList();
    }

    @Override
    public String mark(LocalizedText stored) {
        return String.valueOf(stored.hashCode());
    }
}
