package org.mizizi.translations.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.Actions;
import org.mizizi.look.Card;
import org.mizizi.look.LocalizedField;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.Remembered;
import org.mizizi.shared.Writing;
import org.mizizi.translations.Agreed;
import org.mizizi.translations.Earlier;
import org.mizizi.translations.OnTheDesk;
import org.mizizi.translations.Said;
import org.mizizi.translations.TranslationRow;
import org.mizizi.translations.Translations;

/** Where a translator writes: what there is to be translated, in the language it is translated into. */
final class TranslationForm extends Div implements LocaleChangeObserver {

    private final OnTheDesk shown;
    private final Translations translations;
    private final TermsBeside terms;
    private final Card card = new Card();

    final LocalizedField title;
    final LocalizedField words;
    final Button save = new Button();
    final Button saveAndGoOn = new Button();
    private final Paragraph keys = Quiet.paragraph("");
    final Remembered remembered;

    @Nullable
    AskTheMachine machine;

    TranslationForm(
            Translations translations,
            List<Agreed> agreed,
            OnTheDesk shown,
            Reading reading,
            Runnable saved,
            Runnable next) {
        this.translations = translations;
        this.shown = shown;
        terms = new TermsBeside(agreed);
        title = field(Writing.SUMMARY, reading.locale());
        words = field(Writing.WORDS, reading.locale());
        title.setVisible(!shown.original().said().title().isEmpty());
        words.setVisible(!shown.original().said().words().isEmpty());
        shown.translation().map(there -> there.said()).ifPresent(this::fill);
        remembered = new Remembered(
                "translations.translate", shown.original().reference() + " " + shown.language(), shown.state());
        remembered.fields().text("title", title).text("words", words);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(_ -> save(saved));
        saveAndGoOn.addClickListener(_ -> save(next));
        Stream.of(KeyModifier.CONTROL, KeyModifier.META)
                .forEach(with -> saveAndGoOn.addClickShortcut(Key.ENTER, with).resetFocusOnActiveElement());
        title.addValueChangeListener(_ -> terms.hold(said()));
        words.addValueChangeListener(_ -> terms.hold(said()));
        terms.hold(said());
        card.add(title, words, terms, new Actions(save, saveAndGoOn), keys, remembered);
        add(card);
    }

    private LocalizedField field(Writing use, Locale reader) {
        var field = new LocalizedField(use, List.of(shown.language()), reader);
        field.setWidthFull();
        field.tellWhileTyping();
        return field;
    }

    private void fill(Said said) {
        title.setValue(said.titleText());
        words.setValue(said.wordsText());
    }

    private void save(Runnable then) {
        if (Refusals.attempt(this, () -> translations.translate(shown.original().id(), shown.state(), said()))) {
            remembered.sent();
            Receipt.show(getTranslation("translations.saved"));
            then.run();
        }
    }

    private Said said() {
        return new Said(shown.language(), written(title), written(words));
    }

    /** Offers what a machine says of it, above the fields. */
    TranslationForm with(AskTheMachine help) {
        machine = help;
        card.addComponentAsFirst(help);
        return this;
    }

    /** Whether what a machine says can be written here without taking anything away: nothing is, or only what a machine said. */
    boolean isFree() {
        var typed = said();
        return typed.isEmpty()
                || shown.translation()
                        .filter(TranslationRow::isByMachine)
                        .filter(there -> there.said().equals(typed))
                        .isPresent();
    }

    /** Writes what a machine says into the fields, in the place of what is there, to be edited. */
    void propose(Said said) {
        fill(new Said(shown.language(), "", ""));
        if (title.isVisible()) {
            title.writeOn(shown.language(), said.title());
        }
        if (words.isVisible()) {
            words.writeOn(shown.language(), said.words());
        }
    }

    /** Keeps nothing of words that were not changed since they were proposed. */
    void forget(@Nullable Said proposed) {
        if (said().equals(proposed)) {
            remembered.sent();
        }
    }

    /** Puts what was said before of a sentence where that sentence stands, behind what is written there already. */
    void take(Earlier earlier) {
        var isTitle = title.isVisible()
                && written(title).isEmpty()
                && shown.original().said().title().contains(earlier.sentence());
        (isTitle || !words.isVisible() ? title : words).writeOn(shown.language(), earlier.translation());
    }

    private static String written(LocalizedField field) {
        var text = field.getValue();
        return text == null ? "" : text.original();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        card.setHeading(getTranslation("translations.work.yours"));
        title.setLabel(getTranslation("translations.work.title"));
        words.setLabel(getTranslation("translations.work.words"));
        save.setText(getTranslation("translations.save"));
        saveAndGoOn.setText(getTranslation("translations.save.next"));
        keys.setText(getTranslation("translations.save.keys"));
    }
}
