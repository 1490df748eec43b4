package org.mizizi.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.provider.HasListDataView;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.mizizi.shared.LocalizedText;

/**
 * The fields of a form under names that stay the same in every language and version of the portal. Their values are
 * kept as text: a choice by its code or id, a text of the country in all its languages.
 */
public final class RememberedFields {

    /** How one field is written down and filled again, and what of it people would want to read. */
    record Field(
            Supplier<String> label, Supplier<String> write, Consumer<String> read, Function<String, String> asWords) {}

    private static final String LANGUAGE = "language";

    private final SequencedMap<String, Field> fields = new LinkedHashMap<>();
    private final SequencedMap<String, RememberedList> lists = new LinkedHashMap<>();
    private final Runnable typed;
    private Map<String, String> waiting = Map.of();

    RememberedFields(Runnable typed) {
        this.typed = typed;
    }

    public RememberedFields text(String name, HasValue<?, String> field) {
        return value(name, field, Function.identity(), Optional::of, Function.identity());
    }

    /** Words with the language somebody said they are in; where nobody did, the words tell it again. */
    public RememberedFields text(String name, WordsArea field) {
        text(name, (HasValue<?, String>) field);
        field.asked().filter(_ -> !fields.containsKey(LANGUAGE)).ifPresent(this::language);
        return this;
    }

    private void language(LanguageField field) {
        KeptIn.MEMORY.marks(field);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.run();
            }
        });
        fields.put(
                LANGUAGE, new Field(() -> "", field::said, kept -> field.say(kept.isEmpty() ? null : kept), _ -> ""));
        fill(LANGUAGE);
    }

    public RememberedFields text(String name, LocalizedField field) {
        field.tellWhileTyping();
        return value(
                name,
                field,
                LocalizedText::json,
                json -> Optional.of(LocalizedText.valueOf(json)),
                json -> String.join("\n\n", LocalizedText.valueOf(json).texts().values()));
    }

    public RememberedFields day(String name, HasValue<?, LocalDate> field) {
        return value(name, field, LocalDate::toString, day -> Optional.of(LocalDate.parse(day)));
    }

    public RememberedFields yes(String name, HasValue<?, Boolean> field) {
        return value(name, field, String::valueOf, yes -> Optional.of(Boolean.valueOf(yes)));
    }

    /** One of the items of a field, known by its code or id. */
    public <T, F extends HasValue<?, T> & HasListDataView<T, ?>> RememberedFields choice(
            String name, F field, Function<T, ?> code) {
        return value(
                name,
                field,
                item -> String.valueOf(code.apply(item)),
                kept -> field.getListDataView()
                        .getItems()
                        .filter(item -> kept.equals(String.valueOf(code.apply(item))))
                        .findFirst());
    }

    /** Several of the items of a field. */
    public <T, F extends HasValue<?, Set<T>> & HasListDataView<T, ?>> RememberedFields choices(
            String name, F field, Function<T, ?> code) {
        return value(
                name,
                field,
                items -> items.stream()
                        .map(item -> String.valueOf(code.apply(item)))
                        .sorted()
                        .collect(Collectors.joining("\n")),
                kept -> {
                    var codes = Set.of(kept.split("\n"));
                    return Optional.of(field.getListDataView()
                            .getItems()
                            .filter(item -> codes.contains(String.valueOf(code.apply(item))))
                            .collect(Collectors.toCollection(LinkedHashSet::new)));
                });
    }

    /** A field of any other type, with how it is written down and read again. */
    public <T> RememberedFields value(
            String name, HasValue<?, T> field, Function<T, String> write, Function<String, Optional<T>> read) {
        return value(name, field, write, read, _ -> "");
    }

    private <T> RememberedFields value(
            String name,
            HasValue<?, T> field,
            Function<T, String> write,
            Function<String, Optional<T>> read,
            Function<String, String> asWords) {
        if (field instanceof Component component) {
            KeptIn.MEMORY.marks(component);
        }
        Soon.tells(field);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.run();
            }
        });
        fields.put(
                name,
                new Field(
                        () -> field instanceof HasLabel labelled && labelled.getLabel() != null
                                ? labelled.getLabel()
                                : "",
                        () -> field.getOptionalValue().map(write).orElse(""),
                        kept -> fill(field, kept.isEmpty() ? Optional.empty() : read.apply(kept)),
                        kept -> kept.isEmpty() ? "" : asWords.apply(kept)));
        fill(name);
        return this;
    }

    private static <T> void fill(HasValue<?, T> field, Optional<T> value) {
        value.ifPresentOrElse(field::setValue, field::clear);
    }

    /** Parts of a form of which there may be any number; {@code add} makes one more, {@code remove} takes the last away. */
    public RememberedList list(String name, Runnable add, Runnable remove) {
        var list = new RememberedList(add, remove, typed);
        lists.put(name, list);
        return list;
    }

    /** Everything as it stands in the fields now. */
    Map<String, String> words() {
        var words = new TreeMap<String, String>();
        fields.forEach((name, field) -> words.put(name, field.write().get()));
        lists.forEach((name, list) -> {
            words.put(name, String.valueOf(list.parts().size()));
            for (var index = 0; index < list.parts().size(); index++) {
                var before = part(name, index);
                list.parts().get(index).words().forEach((field, text) -> words.put(before + field, text));
            }
        });
        return words;
    }

    /** Fills the fields that are there; those that appear later are filled then. */
    void fill(Map<String, String> words) {
        waiting = new TreeMap<>(words);
        fields.keySet().stream().toList().forEach(this::fill);
        lists.forEach((name, list) -> {
            list.become(Integer.parseInt(words.getOrDefault(name, "0")));
            for (var index = 0; index < list.parts().size(); index++) {
                var before = part(name, index);
                list.parts().get(index).fill(below(before, words));
            }
        });
    }

    private void fill(String name) {
        var kept = waiting.get(name);
        var field = fields.get(name);
        if (kept != null && field != null && !kept.equals(field.write().get())) {
            field.read().accept(kept);
        }
    }

    /** What other words say differently and people would read, by the label of the field. */
    Map<String, String> readable(Map<String, String> others) {
        var here = words();
        var readable = new LinkedHashMap<String, String>();
        fields.forEach((name, field) -> {
            var words = others.getOrDefault(name, "");
            if (!words.equals(here.get(name)) && !field.asWords().apply(words).isBlank()) {
                readable.put(field.label().get(), field.asWords().apply(words));
            }
        });
        lists.forEach((name, list) -> {
            for (var index = 0; index < list.parts().size(); index++) {
                readable.putAll(list.parts().get(index).readable(below(part(name, index), others)));
            }
        });
        return readable;
    }

    private static String part(String list, int index) {
        return list + "." + index + ".";
    }

    private static Map<String, String> below(String before, Map<String, String> words) {
        return words.entrySet().stream()
                .filter(word -> word.getKey().startsWith(before))
                .collect(Collectors.toMap(word -> word.getKey().substring(before.length()), Map.Entry::getValue));
    }
}
