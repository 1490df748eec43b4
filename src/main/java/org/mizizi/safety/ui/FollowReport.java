package org.mizizi.safety.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.Actions;
import org.mizizi.look.Card;
import org.mizizi.look.KeptIn;
import org.mizizi.look.Reading;
import org.mizizi.look.Refusals;
import org.mizizi.look.Words;
import org.mizizi.look.WordsField;
import org.mizizi.safety.ReportProgress;
import org.mizizi.safety.Reports;
import org.mizizi.shared.Writing;

/** Where whoever has the code of a report sees whether it was read, and what the auditor answered. */
final class FollowReport extends Card implements LocaleChangeObserver {

    private final Reports reports;
    private final Reading reader;
    final WordsField code = new WordsField(Writing.CODE);
    final Button look = new Button();
    final Div found = new Div();

    FollowReport(Reports reports, Reading reader) {
        this.reports = reports;
        this.reader = reader;
        code.setWidthFull();
        code.setAutocomplete(Autocomplete.OFF);
        found.getElement().setAttribute("role", "status");
        look.addClickListener(_ -> look());
        KeptIn.NOWHERE.marks(this);
        addClassName("in-confidence");
        add(code, new Actions(look), found);
    }

    private void look() {
        Refusals.attempt(this, () -> show(reports.progress(code.getValue())));
    }

    private void show(Optional<ReportProgress> progress) {
        found.removeAll();
        progress.ifPresentOrElse(this::tell, () -> found.add(new Paragraph(getTranslation("safety.follow.nothing"))));
    }

    private void tell(ReportProgress progress) {
        found.add(new Paragraph(getTranslation(
                "safety.follow." + progress.state(),
                date(progress.reportedOn()),
                date(progress.readOn()),
                date(progress.answeredOn()))));
        var answer = progress.answer();
        var language = progress.answerLanguage();
        if (answer != null && language != null) {
            found.add(Words.paragraph(answer, language));
        }
    }

    private String date(@Nullable LocalDate day) {
        return day == null ? "" : reader.moments().date(day);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        headed(getTranslation("safety.follow"));
        code.setLabel(getTranslation("safety.follow.code"));
        code.setHelperText(getTranslation("safety.follow.help"));
        look.setText(getTranslation("safety.follow.look"));
    }
}
