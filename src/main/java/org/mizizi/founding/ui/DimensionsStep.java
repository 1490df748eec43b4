package org.mizizi.founding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.mizizi.country.Dimension;
import org.mizizi.founding.FoundingFile;
import org.mizizi.look.LocalizedField;
import org.mizizi.look.MappingFields;
import org.mizizi.look.WordsField;
import org.mizizi.shared.Writing;

/** The fields in which peace is built. */
final class DimensionsStep extends StepForm {

    final class Entry extends Div {

        private final TextField code = new WordsField(Writing.CODE);
        private final LocalizedField name =
                new LocalizedField(Writing.NAME, languages, DimensionsStep.this.getLocale());

        private final MappingFields mapping = new MappingFields();

        Entry() {
            code.setLabel(DimensionsStep.this.getTranslation("founding.code"));
            code.setHelperText(DimensionsStep.this.getTranslation("founding.code.help"));
            code.setWidthFull();
            name.setLabel(DimensionsStep.this.getTranslation("founding.name"));
            name.tellWhileTyping();
            kept(code);
            name.addValueChangeListener(_ -> change());
            mapping.each().values().forEach(DimensionsStep.this::kept);
            add(code, name, mapping);
        }

        Optional<Dimension> value() {
            return Optional.ofNullable(name.getValue())
                    .map(text -> new Dimension(code.getValue().strip(), text, mapping.mapping()));
        }
    }

    private final List<String> languages;
    private final Entries<Entry> entries;

    DimensionsStep(List<String> languages, Runnable changed) {
        super(changed);
        this.languages = List.copyOf(languages);
        entries = new Entries<>("founding.dimension.add", "founding.remove", Entry::new, this::change);
        add(entries);
    }

    @Override
    void fill(FoundingFile file) {
        entries.clear();
        file.dimensions().forEach(dimension -> {
            var entry = new Entry();
            entry.code.setValue(dimension.code());
            entry.name.setValue(dimension.name());
            entry.mapping.show(dimension.mapping());
            entries.add(entry);
        });
    }

    @Override
    FoundingFile into(FoundingFile file) {
        return file.withDimensions(entries.all().stream()
                .map(Entry::value)
                .flatMap(Optional::stream)
                .toList());
    }
}
