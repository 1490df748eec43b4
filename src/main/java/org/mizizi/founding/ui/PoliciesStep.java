package org.mizizi.founding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.mizizi.country.Policy;
import org.mizizi.founding.FoundingFile;
import org.mizizi.look.LocalizedField;
import org.mizizi.look.WordsField;
import org.mizizi.shared.Writing;

/** The policies and frameworks that plans refer to; only national ones count as the country's own. */
final class PoliciesStep extends StepForm {

    final class Entry extends Div {

        private final TextField code = new WordsField(Writing.CODE);
        private final RadioButtonGroup<Policy.Scope> scope = new RadioButtonGroup<>();
        private final LocalizedField title =
                new LocalizedField(Writing.TITLE, languages, PoliciesStep.this.getLocale());

        Entry() {
            var texts = PoliciesStep.this;
            code.setLabel(texts.getTranslation("founding.code"));
            code.setHelperText(texts.getTranslation("founding.policy.code.help"));
            code.setWidthFull();
            scope.setLabel(texts.getTranslation("founding.policy.scope"));
            scope.setItems(Policy.Scope.values());
            scope.setItemLabelGenerator(one -> texts.getTranslation("founding.policy." + one));
            scope.setValue(Policy.Scope.NATIONAL);
            title.setLabel(texts.getTranslation("founding.policy.title"));
            title.tellWhileTyping();
            kept(code);
            kept(scope);
            title.addValueChangeListener(_ -> change());
            add(code, scope, title);
        }

        Optional<Policy> value() {
            return Optional.ofNullable(title.getValue())
                    .map(text -> new Policy(code.getValue().strip(), scope.getValue(), text));
        }
    }

    private final List<String> languages;
    private final Entries<Entry> entries;

    PoliciesStep(List<String> languages, Runnable changed) {
        super(changed);
        this.languages = List.copyOf(languages);
        entries = new Entries<>("founding.policy.add", "founding.remove", Entry::new, this::change);
        add(entries);
    }

    @Override
    void fill(FoundingFile file) {
        entries.clear();
        file.policies().forEach(policy -> {
            var entry = new Entry();
            entry.code.setValue(policy.code());
            entry.scope.setValue(policy.scope());
            entry.title.setValue(policy.title());
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
