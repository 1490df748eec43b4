package org.mizizi.founding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.mizizi.country.SpokenLanguage;
import org.mizizi.country.SpokenLanguage.Direction;
import org.mizizi.founding.FoundingFile;
import org.mizizi.look.LocalizedField;
import org.mizizi.look.WordsField;
import org.mizizi.shared.LanguageTag;
import org.mizizi.shared.Writing;

/** The languages of the people, whether or not the portal speaks them. */
final class LanguagesStep extends StepForm {

    final class Entry extends Div {

        private final TextField code = new WordsField(Writing.CODE);
        private final Select<Direction> direction = new Select<>();
        private final LocalizedField name = new LocalizedField(Writing.NAME, languages, LanguagesStep.this.getLocale());

        Entry() {
            var texts = LanguagesStep.this;
            code.setLabel(texts.getTranslation("founding.language.tag"));
            code.setHelperText(texts.getTranslation("founding.language.tag.help"));
            code.setWidthFull();
            direction.setLabel(texts.getTranslation("founding.language.direction"));
            direction.setItems(Direction.values());
            direction.setItemLabelGenerator(one -> texts.getTranslation("founding.language." + one));
            direction.setValue(Direction.LEFT_TO_RIGHT);
            direction.setWidthFull();
            name.setLabel(texts.getTranslation("founding.name"));
            name.tellWhileTyping();
            kept(code);
            kept(direction);
            name.addValueChangeListener(_ -> change());
            add(code, name, direction);
        }

        private void show(SpokenLanguage language) {
            code.setValue(language.code());
            direction.setValue(language.direction());
            name.setValue(language.name());
        }

        /** What is typed is kept as those write it who know; what is no tag, as it was typed. */
        Optional<SpokenLanguage> value() {
            var typed = code.getValue().strip();
            return Optional.ofNullable(name.getValue())
                    .map(text -> new SpokenLanguage(LanguageTag.of(typed).orElse(typed), text, direction.getValue()));
        }
    }

    private final List<String> languages;
    private final Entries<Entry> entries;

    LanguagesStep(List<String> languages, Runnable changed) {
        super(changed);
        this.languages = List.copyOf(languages);
        entries = new Entries<>("founding.language.add", "founding.remove", Entry::new, this::change);
        add(entries);
    }

    @Override
    void fill(FoundingFile file) {
        entries.clear();
        file.spokenLanguages().forEach(language -> {
            var entry = new Entry();
            entry.show(language);
            entries.add(entry);
        });
    }

    @Override
    FoundingFile into(FoundingFile file) {
        return file.withSpokenLanguages(entries.all().stream()
                .map(Entry::value)
                .flatMap(Optional::stream)
                .toList());
    }
}
