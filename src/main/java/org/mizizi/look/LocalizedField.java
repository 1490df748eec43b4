package org.mizizi.look;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LanguageNames;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Writing;

/** A text of the country in its official languages, one area each; the reader's own language comes first and is the source. */
public final class LocalizedField extends CustomField<@Nullable LocalizedText> {

    private final SequencedMap<String, TextArea> areas = new LinkedHashMap<>();
    private final boolean alone;

    public LocalizedField(Writing use, List<String> languages, Locale reader) {
        addClassName("localized-field");
        alone = languages.size() == 1;
        var own = reader.getLanguage();
        languages.stream().filter(own::equals).forEach(language -> area(use, language, reader));
        languages.stream().filter(language -> !own.equals(language)).forEach(language -> area(use, language, reader));
        areas.values().forEach(this::add);
    }

    private void area(Writing use, String language, Locale reader) {
        var called = LanguageNames.of(language, reader);
        var area = new WordsArea(use).in(language);
        if (alone) {
            area.setAriaLabel(called);
        } else {
            area.setLabel(called);
        }
        area.setWidthFull();
        area.setValueChangeMode(ValueChangeMode.ON_BLUR);
        area.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                updateValue();
            }
        });
        areas.put(language, area);
    }

    @Override
    protected @Nullable LocalizedText generateModelValue() {
        return areas.entrySet().stream()
                .filter(area -> !area.getValue().getValue().isBlank())
                .map(Map.Entry::getKey)
                .findFirst()
                .map(this::textFrom)
                .orElse(null);
    }

    private LocalizedText textFrom(String first) {
        var held = getValue();
        var source = held != null
                        && !Objects.requireNonNull(areas.getOrDefault(held.source(), areas.get(first)))
                                .isEmpty()
                ? held.source()
                : first;
        var texts = new LinkedHashMap<String, String>();
        areas.forEach((language, area) -> {
            if (!area.getValue().isBlank()) {
                texts.put(language, area.getValue().strip());
            }
        });
        return new LocalizedText(texts.containsKey(source) ? source : first, texts);
    }

    @Override
    protected void setPresentationValue(@Nullable LocalizedText text) {
        areas.forEach((language, area) ->
                area.setValue(text == null ? "" : text.texts().getOrDefault(language, "")));
    }

    /** Does not wait until an area is left. */
    public void tellWhileTyping() {
        areas.values().forEach(Soon::tells);
    }

    /** Writes more behind what is written in one language, as if the reader had typed it, and goes on there. */
    public void writeOn(String language, String more) {
        var area = in(language);
        area.setValue((area.getValue().stripTrailing() + " " + more).strip());
        updateValue();
        area.focus();
    }

    /** The area of one language, for tests and for limits on length. */
    public TextArea in(String language) {
        return Objects.requireNonNull(areas.get(language), language);
    }
}
