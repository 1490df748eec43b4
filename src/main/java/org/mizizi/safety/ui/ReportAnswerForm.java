package org.mizizi.safety.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import org.mizizi.look.Actions;
import org.mizizi.look.Card;
import org.mizizi.look.Confirmation;
import org.mizizi.look.KeptIn;
import org.mizizi.look.LanguageField;
import org.mizizi.look.Reading;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.WordsArea;
import org.mizizi.safety.Report.ReportId;
import org.mizizi.safety.Reports;
import org.mizizi.shared.Writing;

/** Where an auditor answers whoever reported something; what is not sent yet is kept nowhere, as it tells of the report. */
final class ReportAnswerForm extends Card implements LocaleChangeObserver {

    final LanguageField language;
    final WordsArea words;
    final Button send = new Button();

    ReportAnswerForm(Reports reports, ReportId report, Reading reading, Runnable answered) {
        language = new LanguageField(reading);
        words = language.area(Writing.COMMENT);
        words.setWidthFull();
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.addClickListener(_ -> Confirmation.before(this, "safety.answer.ask", () -> {
            if (Refusals.attempt(this, () -> reports.answer(report, language.getValue(), words.getValue()))) {
                Receipt.show(getTranslation("safety.answer.sent"));
                answered.run();
            }
        }));
        KeptIn.NOWHERE.marks(this);
        addClassName("in-confidence");
        add(words, language, new Actions(send));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        headed(getTranslation("safety.answer"));
        words.setLabel(getTranslation("safety.answer.words"));
        words.setHelperText(getTranslation("safety.answer.help"));
        send.setText(getTranslation("safety.answer.send"));
    }
}
