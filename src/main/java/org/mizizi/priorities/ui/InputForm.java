package org.mizizi.priorities.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.country.Dimension;
import org.mizizi.look.LanguageField;
import org.mizizi.look.PlaceNames;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Refusals;
import org.mizizi.look.RememberedFields;
import org.mizizi.look.Soon;
import org.mizizi.look.WholeNumberField;
import org.mizizi.look.Words;
import org.mizizi.look.WordsArea;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.InputContent;
import org.mizizi.priorities.InputKind;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;

/** The questions of an input: one sentence, where, about what, and how the name appears; everything else is optional. */
final class InputForm extends Div implements LocaleChangeObserver {

    final LanguageField language;
    final WordsArea sentence;
    final WordsArea more;
    final ComboBox<String> place = new ComboBox<>();
    final RadioButtonGroup<Dimension> dimension = new RadioButtonGroup<>();
    final RadioButtonGroup<InputKind> kind = new RadioButtonGroup<>();
    final WholeNumberField people = new WholeNumberField(InputContent.MOST_PEOPLE);
    final RadioButtonGroup<Authorship> authorship = new RadioButtonGroup<>();

    private final Reading reading;
    private PlaceNames places;
    private List<Dimension> dimensions;
    private final Runnable changed;
    private final Map<String, HasValidationProperties> fields;
    private boolean filling;

    InputForm(Reading reading, Runnable changed) {
        this.reading = reading;
        language = new LanguageField(reading).asking("priorities.form.language");
        sentence = language.area(Writing.TITLE);
        more = language.area(Writing.WORDS);
        this.places = new PlaceNames(reading.countries().inUse().places());
        this.dimensions = reading.countries().inUse().dimensions();
        this.changed = changed;
        fields = Map.of("input.no-sentence", sentence, "input.no-place", place, "input.no-dimension", dimension);
        setUpWords();
        setUpChoices();
        for (var field :
                List.<HasValue<?, ?>>of(sentence, more, place, dimension, kind, people, language, authorship)) {
            field.addValueChangeListener(_ -> changed());
        }
        add(sentence, more, language, place, dimension, kind, people, authorship);
        addClassName("input-form");
    }

    private void setUpWords() {
        sentence.setMinRows(2);
        more.setMinRows(4);
        for (var text : List.of(sentence, more)) {
            text.setWidthFull();
            text.setManualValidation(true);
            Soon.tells(text);
        }
        sentence.setRequiredIndicatorVisible(true);
    }

    private void setUpChoices() {
        place.setWidthFull();
        place.setManualValidation(true);
        place.setRequiredIndicatorVisible(true);
        dimension.setItems(dimensions);
        dimension.setRenderer(new ComponentRenderer<>(item -> Words.of(item.name(), getLocale())));
        dimension.setRequiredIndicatorVisible(true);
        dimension.setManualValidation(true);
        dimension.addClassName("choices");
        kind.setItems(InputKind.values());
        kind.setItemLabelGenerator(item -> getTranslation("priorities.kind." + item));
        kind.addClassName("choices");
        authorship.setItems(Authorship.values());
        authorship.setRenderer(new ComponentRenderer<>(this::appearance));
        authorship.addClassName("choices");
    }

    /** For words that others have read: their author can be shown less, never more. */
    void neverTellMoreThan(Authorship shown) {
        authorship.setItemEnabledProvider(item -> !item.tellsMoreThan(shown));
        if (shown != Authorship.NAMED) {
            authorship.setHelperText(getTranslation("refusal.input.authorship-stays"));
        }
    }

    private Div appearance(Authorship item) {
        var consequence = Quiet.text(getTranslation("priorities.authorship." + item + ".help"));
        return new Div(new Span(getTranslation("priorities.authorship." + item)), new Div(consequence));
    }

    private void changed() {
        if (!filling) {
            fields.values().forEach(field -> field.setInvalid(false));
            changed.run();
        }
    }

    /** What was said before something was retired can go on naming it. */
    void keep(InputContent said) {
        var inUse = reading.countries().inUse();
        places = new PlaceNames(inUse.places(named(said.place())));
        dimensions = inUse.dimensions(named(said.dimension()));
        dimension.setItems(dimensions);
    }

    private static Set<String> named(@Nullable String code) {
        return code == null ? Set.of() : Set.of(code);
    }

    void show(InputContent content) {
        filling = true;
        if (content.title().isEmpty() && content.words().isEmpty()) {
            language.begin(content.language());
        } else {
            language.say(content.language());
        }
        sentence.setValue(content.title());
        more.setValue(content.words());
        place.setItems(places.sorted(getLocale()));
        place.setValue(content.place());
        dimension.setValue(dimensions.stream()
                .filter(item -> item.code().equals(content.dimension()))
                .findFirst()
                .orElse(null));
        kind.setValue(content.kind());
        people.show(Optional.ofNullable(content.peopleAffected()));
        authorship.setValue(content.authorship());
        filling = false;
    }

    InputContent content() {
        var chosen = dimension.getValue();
        return new InputContent(
                kind.getValue(),
                language.getValue(),
                sentence.getValue(),
                more.getValue(),
                place.getValue(),
                people.understood().orElse(null),
                chosen == null ? null : chosen.code(),
                authorship.getValue());
    }

    /** Everything that is missing or not understood. */
    List<Refusal> objections() {
        return Stream.concat(content().objections().stream(), people.objection().stream())
                .toList();
    }

    void remember(RememberedFields fields) {
        fields.text("sentence", sentence)
                .text("more", more)
                .choice("place", place, Function.identity())
                .choice("dimension", dimension, Dimension::code)
                .choice("kind", kind, InputKind::name)
                .text("people", people)
                .choice("authorship", authorship, Authorship::name);
    }

    /** Marks the fields that still miss something, and leads to the first of them. */
    void mark(List<Refusal> missing) {
        missing.stream()
                .flatMap(refusal -> Optional.ofNullable(fields.get(refusal.key())).stream())
                .findFirst()
                .ifPresent(field -> field.getElement().callJsFunction("focus"));
        missing.forEach(refusal -> {
            var field = fields.get(refusal.key());
            if (field != null) {
                field.setErrorMessage(Refusals.text(this, refusal));
                field.setInvalid(true);
            }
        });
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        sentence.setLabel(getTranslation("priorities.form.sentence"));
        sentence.setHelperText(getTranslation("priorities.form.sentence.help"));
        more.setLabel(getTranslation("priorities.form.more"));
        place.setLabel(getTranslation("priorities.form.place"));
        place.setItemLabelGenerator(code -> places.of(code, event.getLocale()));
        dimension.setLabel(getTranslation("priorities.form.dimension"));
        kind.setLabel(getTranslation("priorities.form.kind"));
        people.setLabel(getTranslation("priorities.form.people"));
        people.setHelperText(getTranslation("priorities.form.people.help"));
        authorship.setLabel(getTranslation("priorities.form.authorship"));
    }
}
