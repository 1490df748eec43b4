package org.mizizi.founding.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import org.mizizi.founding.FoundingFile;
import org.mizizi.founding.FoundingFile.FirstPerson;
import org.mizizi.founding.FoundingFile.Secretariat;
import org.mizizi.look.Card;
import org.mizizi.look.LocalizedField;
import org.mizizi.look.WordsField;
import org.mizizi.shared.LanguageNames;
import org.mizizi.shared.Writing;

/** The organisation that hosts the process, and its first two people. */
final class SecretariatStep extends StepForm {

    /** Who one of the two is. */
    final class PersonCard extends Card {

        private final TextField name = new WordsField(Writing.NAME);
        private final TextField email = new WordsField(Writing.NAME);
        private final Select<String> language = new Select<>();

        PersonCard(String role, List<String> languages) {
            var texts = SecretariatStep.this;
            var reader = texts.getLocale();
            headed(texts.getTranslation("role." + role));
            name.setLabel(texts.getTranslation("founding.person.name"));
            email.setLabel(texts.getTranslation("founding.person.email"));
            email.setHelperText(texts.getTranslation("founding.person.email.help"));
            language.setLabel(texts.getTranslation("founding.person.language"));
            language.setItems(languages);
            language.setItemLabelGenerator(code -> LanguageNames.of(code, reader));
            List.of(name, email).forEach(field -> field.setWidthFull());
            language.setWidthFull();
            kept(name);
            kept(email);
            kept(language);
            add(new Paragraph(texts.getTranslation("founding.person." + role)), name, email, language);
        }

        void show(FirstPerson person, List<String> languages) {
            name.setValue(person.name());
            email.setValue(person.email());
            if (languages.contains(person.language())) {
                language.setValue(person.language());
            }
        }

        FirstPerson value() {
            return new FirstPerson(
                    name.getValue(), email.getValue(), Objects.requireNonNullElse(language.getValue(), ""));
        }
    }

    private final List<String> languages;
    private final LocalizedField name;
    private final LocalizedField description;
    private final PersonCard administrator;
    private final PersonCard convenor;

    SecretariatStep(List<String> languages, Runnable changed) {
        super(changed);
        this.languages = List.copyOf(languages);
        name = field("name", Writing.NAME);
        description = field("description", Writing.SUMMARY);
        administrator = new PersonCard("ADMINISTRATOR", languages);
        convenor = new PersonCard("CONVENOR", languages);
        add(new Card(name, description).headed(getTranslation("founding.secretariat")), administrator, convenor);
    }

    private LocalizedField field(String called, Writing writing) {
        var field = new LocalizedField(writing, languages, getLocale());
        field.setLabel(getTranslation("founding.secretariat." + called));
        field.setHelperText(getTranslation("founding.secretariat." + called + ".help"));
        field.tellWhileTyping();
        field.addValueChangeListener(_ -> change());
        return field;
    }

    @Override
    void fill(FoundingFile file) {
        name.setValue(file.secretariat().name());
        description.setValue(file.secretariat().description());
        administrator.show(file.secretariat().administrator(), languages);
        convenor.show(file.secretariat().convenor(), languages);
    }

    @Override
    FoundingFile into(FoundingFile file) {
        return file.with(
                new Secretariat(name.getValue(), description.getValue(), administrator.value(), convenor.value()));
    }
}
