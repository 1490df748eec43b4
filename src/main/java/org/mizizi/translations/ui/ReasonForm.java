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
import org.mizizi.translations.Dispute.DisputeId;
import org.mizizi.translations.Translations;

/** Where a translator says why a disputed translation stays as it is. */
final class ReasonForm extends Div implements LocaleChangeObserver {

    final LanguageField language;
    final WordsArea reason;
    final Button send = new Button();
    final Remembered remembered;

    ReasonForm(Translations translations, DisputeId dispute, Reading reading, Runnable answered) {
        language = new LanguageField(reading);
        reason = language.area(Writing.REASON);
        reason.setWidthFull();
        remembered = new Remembered("translations.defend", dispute);
        remembered.fields().text("reason", reason);
        send.addClickListener(_ -> Confirmation.before(this, "translations.defend.ask", () -> {
            if (Refusals.attempt(this, () -> translations.defend(dispute, language.getValue(), reason.getValue()))) {
                remembered.sent();
                Receipt.show(getTranslation("translations.defend.sent"));
                answered.run();
            }
        }));
        add(reason, language, send, remembered);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        reason.setLabel(getTranslation("translations.defend"));
        reason.setHelperText(getTranslation("translations.defend.help"));
        send.setText(getTranslation("translations.defend.send"));
    }
}
