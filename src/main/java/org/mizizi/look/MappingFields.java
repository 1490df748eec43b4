package org.mizizi.look;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mizizi.country.Dimension.Counterpart;
import org.mizizi.country.Vocabulary;
import org.mizizi.shared.Writing;

/** What others call a dimension: of each of their lists the codes, one after the other. */
public final class MappingFields extends Div {

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;،]+");

    private final Map<Vocabulary, TextField> fields = new EnumMap<>(Vocabulary.class);

    public MappingFields() {
        for (var vocabulary : Vocabulary.values()) {
            var field = new WordsField(Writing.CODE);
            field.setLabel(getTranslation("country.vocabulary." + vocabulary));
            field.setHelperText(getTranslation("country.vocabulary." + vocabulary + ".help"));
            field.setWidthFull();
            fields.put(vocabulary, field);
            add(field);
        }
    }

    /** The field of each list. */
    public Map<Vocabulary, TextField> each() {
        return fields;
    }

    public void show(List<Counterpart> mapping) {
        fields.forEach((vocabulary, field) -> field.setValue(String.join(
                ", ",
                mapping.stream()
                        .filter(counterpart -> counterpart.vocabulary() == vocabulary)
                        .map(Counterpart::code)
                        .toList())));
    }

    public List<Counterpart> mapping() {
        return fields.entrySet().stream()
                .flatMap(entry -> codes(entry.getValue()).map(code -> new Counterpart(entry.getKey(), code)))
                .toList();
    }

    private static Stream<String> codes(TextField field) {
        return BETWEEN.splitAsStream(field.getValue().strip()).filter(code -> !code.isEmpty());
    }
}
