package org.mizizi.founding.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mizizi.founding.FoundingFile;
import org.mizizi.founding.FoundingFile.Land;
import org.mizizi.look.Card;
import org.mizizi.look.CurrencyField;
import org.mizizi.look.LocalizedField;
import org.mizizi.look.ZoneField;
import org.mizizi.shared.LanguageNames;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Writing;

/** Which countries the portal covers, what it is called, in which languages it speaks, and by which time and money it counts. */
final class CountryStep extends StepForm {

    private final CheckboxGroup<String> languages = new CheckboxGroup<>();
    private final Div names = new Div();
    private final CountriesField covers = new CountriesField();
    private final ZoneField zone = new ZoneField();
    private final CurrencyField currency = new CurrencyField();
    private final SequencedMap<String, String> written = new LinkedHashMap<>();
    private List<String> shown = List.of();
    private @Nullable LocalizedField name;
    private @Nullable LocalizedText disclaimer;
    private final NoticesFields notices = new NoticesFields(this::change);

    CountryStep(Runnable changed) {
        super(changed);
        var reader = getLocale();
        languages.setLabel(getTranslation("founding.languages"));
        languages.setHelperText(getTranslation("founding.languages.help"));
        languages.setItems(FoundingLanguages.OFFERED);
        languages.setItemLabelGenerator(code -> LanguageNames.of(code, reader));
        languages.addValueChangeListener(_ -> {
            remember();
            nameIn(ordered(), words(ordered()));
            notices.speak(ordered());
            change();
        });
        kept(covers);
        kept(zone);
        kept(currency);
        add(
                new Card(covers).headed(getTranslation("founding.step.COUNTRY.covers")),
                new Card(languages, names).headed(getTranslation("founding.step.COUNTRY.name")),
                new Card(zone, currency).headed(getTranslation("founding.step.COUNTRY.counts")),
                new Card(notices).headed(getTranslation("administration.part.NOTICE")));
    }

    private List<String> ordered() {
        return FoundingLanguages.OFFERED.stream()
                .filter(languages.getValue()::contains)
                .toList();
    }

    /** A language that is taken away keeps its words, should it come back. */
    private void remember() {
        written.keySet().removeAll(shown);
        Optional.ofNullable(name).map(LocalizedField::getValue).ifPresent(text -> written.putAll(text.texts()));
    }

    private @Nullable LocalizedText words(List<String> chosen) {
        return chosen.stream()
                .filter(written::containsKey)
                .findFirst()
                .map(source -> new LocalizedText(source, chosenOf(chosen)))
                .orElse(null);
    }

    private SequencedMap<String, String> chosenOf(List<String> chosen) {
        var texts = new LinkedHashMap<>(written);
        texts.keySet().retainAll(chosen);
        return texts;
    }

    private void nameIn(List<String> chosen, @Nullable LocalizedText text) {
        names.removeAll();
        shown = List.copyOf(chosen);
        var field = new LocalizedField(Writing.NAME, chosen, getLocale());
        field.setLabel(getTranslation("founding.country-name"));
        field.setHelperText(getTranslation("founding.country-name.help"));
        field.setValue(text);
        field.tellWhileTyping();
        field.addValueChangeListener(_ -> change());
        field.setVisible(!chosen.isEmpty());
        name = field;
        names.add(field);
    }

    @Override
    void fill(FoundingFile file) {
        var land = file.country();
        disclaimer = land.disclaimer();
        covers.show(land.covers());
        languages.setValue(Set.copyOf(land.languages()));
        written.clear();
        nameIn(ordered(), land.name());
        notices.show(land.notices(), ordered());
        zone.setValue(land.zone());
        currency.setValue(land.currency());
    }

    @Override
    FoundingFile into(FoundingFile file) {
        return file.with(new Land(
                name == null ? null : name.getValue(),
                disclaimer,
                covers.chosen(),
                ordered(),
                zone.getValue(),
                currency.getValue(),
                notices.written()));
    }
}
