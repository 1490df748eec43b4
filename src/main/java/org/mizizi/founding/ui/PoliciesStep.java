package org.mizizi.founding.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mizizi.country.Dimension;
import org.mizizi.country.Policy;
import org.mizizi.founding.FoundingFile;
import org.mizizi.look.Actions;
import org.mizizi.look.DayField;
import org.mizizi.look.LocalizedField;
import org.mizizi.look.WordsField;
import org.mizizi.shared.Writing;

/** The policies and frameworks that plans refer to; only national ones count as the country's own. */
final class PoliciesStep extends StepForm {

    final class Entry extends Div {

        private final TextField code = new WordsField(Writing.CODE);
        private final RadioButtonGroup<Policy.Scope> scope = new RadioButtonGroup<>();
        private final Select<Policy.Kind> kind = new Select<>();
        private final LocalizedField title =
                new LocalizedField(Writing.TITLE, languages, PoliciesStep.this.getLocale());
        private final DayField startsOn = new DayField();
        private final DayField endsOn = new DayField();
        private final CheckboxGroup<Dimension> about = new CheckboxGroup<>();

        Entry() {
            var texts = PoliciesStep.this;
            code.setLabel(texts.getTranslation("founding.code"));
            code.setHelperText(texts.getTranslation("founding.policy.code.help"));
            code.setWidthFull();
            scope.setLabel(texts.getTranslation("founding.policy.scope"));
            scope.setItems(Policy.Scope.values());
            scope.setItemLabelGenerator(one -> texts.getTranslation("founding.policy." + one));
            scope.setValue(Policy.Scope.NATIONAL);
            kind.setLabel(texts.getTranslation("country.policy.kind"));
            kind.setHelperText(texts.getTranslation("country.policy.kind.help"));
            kind.setItems(Policy.Kind.values());
            kind.setItemLabelGenerator(one -> texts.getTranslation("country.policy.kind." + one));
            kind.setWidthFull();
            title.setLabel(texts.getTranslation("founding.policy.title"));
            title.tellWhileTyping();
            kept(code);
            kept(scope);
            kept(kind);
            kept(startsOn);
            kept(endsOn);
            kept(about);
            title.addValueChangeListener(_ -> change());
            startsOn.setLabel(texts.getTranslation("country.policy.starts"));
            endsOn.setLabel(texts.getTranslation("country.policy.ends"));
            endsOn.setHelperText(texts.getTranslation("country.policy.ends.help"));
            about.setLabel(texts.getTranslation("country.policy.dimensions"));
            about.setItems(dimensions);
            about.setItemLabelGenerator(one -> one.name().in(texts.getLocale()).text());
            about.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
            about.setWidthFull();
            add(code, scope, kind, title, new Actions(startsOn, endsOn), about);
        }

        Optional<Policy> value() {
            return Optional.ofNullable(title.getValue())
                    .map(text -> new Policy(
                            code.getValue().strip(),
                            scope.getValue(),
                            text,
                            kind.getValue(),
                            startsOn.getValue(),
                            endsOn.getValue(),
                            chosen()));
        }

        private List<String> chosen() {
            return dimensions.stream()
                    .filter(about.getValue()::contains)
                    .map(Dimension::code)
                    .toList();
        }

        private void show(Policy policy) {
            code.setValue(policy.code());
            scope.setValue(policy.scope());
            kind.setValue(policy.kind());
            title.setValue(policy.title());
            startsOn.setValue(policy.startsOn());
            endsOn.setValue(policy.endsOn());
            about.setValue(dimensions.stream()
                    .filter(one -> policy.dimensions().contains(one.code()))
                    .collect(Collectors.toSet()));
        }
    }

    private final List<String> languages;
    private final Entries<Entry> entries;
    private List<Dimension> dimensions = List.of();

    PoliciesStep(List<String> languages, Runnable changed) {
        super(changed);
        this.languages = List.copyOf(languages);
        entries = new Entries<>("founding.policy.add", "founding.remove", Entry::new, this::change);
        add(entries);
    }

    @Override
    void fill(FoundingFile file) {
        dimensions = file.dimensions();
        entries.clear();
        file.policies().forEach(policy -> {
            var entry = new Entry();
            entry.show(policy);
            entries.add(entry);
        });
    }

    @Override
    FoundingFile into(FoundingFile file) {
        return file.withPolicies(entries.all().stream()
                .map(Entry::value)
                .flatMap(Optional::stream)
                .toList());
    }
}
