package org.mizizi.actors.ui;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.stream.Stream;
import org.mizizi.actors.Mandate.Choosing;
import org.mizizi.actors.NewMandate;
import org.mizizi.country.Place;
import org.mizizi.look.Actions;
import org.mizizi.look.Card;
import org.mizizi.look.DayField;
import org.mizizi.look.GuardedButton;
import org.mizizi.look.LanguageField;
import org.mizizi.look.Reading;
import org.mizizi.look.Remembered;
import org.mizizi.look.WordsArea;
import org.mizizi.look.WordsField;
import org.mizizi.shared.Writing;

/** For whom an organisation speaks, where, until when, how its people chose it, and what shows that. */
final class MandateForm extends Div {

    final LanguageField language;
    final WordsField constituency;
    final ComboBox<Place> place = new ComboBox<>();
    final RadioButtonGroup<Choosing> chosen = new RadioButtonGroup<>();
    final WordsArea howChosen;
    final WordsArea evidence;
    final TextField link = new WordsField(Writing.EVIDENCE);
    final EvidenceUpload file = new EvidenceUpload();
    final DayField from = new DayField();
    final DayField until = new DayField();
    final GuardedButton claim;
    final Remembered remembered = new Remembered("actors.mandate.claim");
    private final Card whom;
    private final Card how;
    private final Card shows;
    private Locale reader = Locale.ENGLISH;

    MandateForm(Reading reading, Runnable send) {
        language = new LanguageField(reading);
        constituency = language.line(Writing.TITLE);
        howChosen = language.area(Writing.SUMMARY);
        evidence = language.area(Writing.EVIDENCE);
        whom = new Card(constituency, place, new Actions(from, until));
        how = new Card(chosen, howChosen);
        shows = new Card(evidence, language, link, file);
        chosen.setItems(Choosing.values());
        chosen.addClassName("choices");
        place.setClearButtonVisible(true);
        place.setItemLabelGenerator(one -> one.name().in(reader).text());
        Stream.<HasSize>of(constituency, place, howChosen, evidence, link).forEach(HasSize::setWidthFull);
        link.getElement().setAttribute("dir", "ltr");
        claim = new GuardedButton(_ -> send.run()).primary();
        add(whom, how, shows, claim, remembered);
    }

    private void remember() {
        remembered
                .fields()
                .text("constituency", constituency)
                .choice("place", place, Place::code)
                .day("from", from)
                .day("until", until)
                .choice("chosen", chosen, Choosing::name)
                .text("how", howChosen)
                .text("evidence", evidence)
                .text("link", link);
    }

    /** The texts for this reader. */
    void speak(Reading reading) {
        var first = place.getListDataView().getItemCount() == 0;
        reader = reading.locale();
        whom.setHeading(getTranslation("actors.mandate.whom"));
        constituency.setLabel(getTranslation("actors.mandate.constituency"));
        constituency.setHelperText(getTranslation("actors.mandate.constituency.help"));
        place.setLabel(getTranslation("actors.mandate.place"));
        place.setPlaceholder(getTranslation("actors.mandate.whole-country"));
        from.setLabel(getTranslation("actors.mandate.from"));
        until.setLabel(getTranslation("actors.mandate.until"));
        how.setHeading(getTranslation("actors.mandate.chosen"));
        chosen.setLabel(getTranslation("actors.mandate.way"));
        chosen.setItemLabelGenerator(one -> getTranslation("actors.Mandate.Choosing." + one));
        howChosen.setLabel(getTranslation("actors.mandate.way.words"));
        howChosen.setHelperText(getTranslation("actors.mandate.way.help"));
        shows.setHeading(getTranslation("actors.mandate.evidence"));
        evidence.setLabel(getTranslation("actors.mandate.evidence.words"));
        evidence.setHelperText(getTranslation("actors.mandate.evidence.help"));
        link.setLabel(getTranslation("actors.mandate.link"));
        claim.setText(getTranslation("actors.mandate.claim.yes"));
        if (first) {
            place.setItems(reading.countries().inUse().places());
            remember();
        }
    }

    NewMandate written() {
        var where = place.getValue();
        return new NewMandate(
                constituency.anyText().orElse(null),
                where == null ? null : where.code(),
                chosen.getValue(),
                howChosen.anyText().orElse(null),
                evidence.getValue(),
                link.getValue(),
                from.getValue(),
                until.getValue(),
                file.file());
    }
}
