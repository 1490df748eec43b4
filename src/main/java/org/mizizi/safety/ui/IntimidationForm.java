package org.mizizi.safety.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.mizizi.look.Actions;
import org.mizizi.look.Card;
import org.mizizi.look.Confirmation;
import org.mizizi.look.KeptIn;
import org.mizizi.look.LanguageField;
import org.mizizi.look.PlaceNames;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Refusals;
import org.mizizi.look.WordsArea;
import org.mizizi.look.WordsField;
import org.mizizi.safety.Disclosure;
import org.mizizi.safety.NewReport;
import org.mizizi.safety.Reports;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;

/** What happened, perhaps where and about what, and who may know who says so. Nothing of it is kept until it is sent. */
final class IntimidationForm extends Card implements LocaleChangeObserver {

    private static final int LINES = 5;

    private final Reports reports;
    private final Consumer<String> sent;
    final LanguageField language;
    final WordsArea words;
    final ComboBox<String> place = new ComboBox<>();
    final WordsField about = new WordsField(Writing.CODE);
    final RadioButtonGroup<Disclosure> disclosure = new RadioButtonGroup<>();
    final Button send = new Button();

    IntimidationForm(Reports reports, Reading reading, Consumer<String> sent) {
        this.reports = reports;
        this.sent = sent;
        language = new LanguageField(reading);
        words = language.area(Writing.WORDS);
        setUpWords();
        setUpPlaces(new PlaceNames(reading.countries().inUse().places()), reading.locale());
        setUpChoice();
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.addClickListener(_ -> send());
        KeptIn.NOWHERE.marks(this);
        addClassName("in-confidence");
        add(words, language, place, about, disclosure, new Actions(send));
    }

    /** Nor does the browser offer on another day what was typed. */
    private void setUpWords() {
        words.setMinRows(LINES);
        words.setWidthFull();
        words.setRequiredIndicatorVisible(true);
        words.setAutocomplete(Autocomplete.OFF);
        about.setWidthFull();
        about.setAutocomplete(Autocomplete.OFF);
    }

    private void setUpPlaces(PlaceNames places, Locale reader) {
        place.setItemLabelGenerator(code -> places.of(code, reader));
        place.setItems(places.sorted(reader));
        place.setClearButtonVisible(true);
        place.setWidthFull();
    }

    private void setUpChoice() {
        disclosure.setItems(Disclosure.values());
        disclosure.setRenderer(new ComponentRenderer<>(this::choice));
        disclosure.setValue(Disclosure.NOBODY);
        disclosure.addClassName("choices");
    }

    private Div choice(Disclosure choice) {
        var consequence = Quiet.text(getTranslation("safety.disclosure." + choice + ".help"));
        return new Div(new Span(getTranslation("safety.disclosure." + choice)), new Div(consequence));
    }

    NewReport typed() {
        return new NewReport(
                language.getValue(), words.getValue(), place.getValue(), about.getValue(), disclosure.getValue());
    }

    /** What was typed before, in whatever language the labels were. */
    void take(NewReport typed) {
        words.setValue(typed.words());
        if (!words.isBlank()) {
            language.say(typed.language());
        }
        place.setValue(typed.place());
        about.setValue(Objects.requireNonNullElse(typed.about(), ""));
        disclosure.setValue(typed.disclosure());
    }

    private void send() {
        var typed = typed();
        if (Refusals.attempt(this, () -> Refusal.refuse(typed.objection()))) {
            Confirmation.before(
                    this,
                    "safety.send.ask",
                    () -> Refusals.attempt(this, () -> sent.accept(reports.send(typed))),
                    getTranslation("safety.disclosure." + typed.disclosure()));
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        headed(getTranslation("safety.form"));
        words.setLabel(getTranslation("safety.words"));
        words.setHelperText(getTranslation("safety.words.help"));
        place.setLabel(getTranslation("safety.place"));
        about.setLabel(getTranslation("safety.about"));
        about.setHelperText(getTranslation("safety.about.help"));
        disclosure.setLabel(getTranslation("safety.disclosure"));
        send.setText(getTranslation("safety.send"));
    }
}
