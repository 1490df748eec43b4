package org.mizizi.translations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import org.mizizi.look.Confirmation;
import org.mizizi.look.LanguageField;
import org.mizizi.look.Reading;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.Remembered;
import org.mizizi.look.WordsArea;
import org.mizizi.shared.Writing;
import org.mizizi.translations.Translation.TranslationId;
import org.mizizi.translations.Translations;

/** Where a reader says what is wrong in a translation. */
final class DisputeForm extends Div implements LocaleChangeObserver {

    final LanguageField language;
    final WordsArea words;
    final Button send = new Button();
    final Remembered remembered;

    DisputeForm(Translations translations, TranslationId translation, Reading reading, Runnable disputed) {
        language = new LanguageField(reading);
        words = language.area(Writing.DISPUTE);
        words.setWidthFull();
        remembered = new Remembered("translations.dispute", translation);
        remembered.fields().text("words", words);
        send.addClickListener(_ -> Confirmation.before(this, "translations.dispute.ask", () -> {
            if (Refusals.attempt(
                    this, () -> translations.dispute(translation, language.getValue(), words.getValue()))) {
                remembered.sent();
                Receipt.show(getTranslation("translations.dispute.sent"));
                disputed.run();
            }
        }));
        add(words, language, send, remembered);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        words.setLabel(getTranslation("translations.dispute.words"));
        words.setHelperText(getTranslation("translations.dispute.help"));
        send.setText(getTranslation("translations.dispute.send"));
    }
}
