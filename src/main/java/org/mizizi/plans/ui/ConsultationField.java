package org.mizizi.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mizizi.actors.Organisation;
import org.mizizi.look.Actions;
import org.mizizi.look.DayField;
import org.mizizi.look.LanguageField;
import org.mizizi.look.Reading;
import org.mizizi.look.Soon;
import org.mizizi.look.WordsArea;
import org.mizizi.look.WordsField;
import org.mizizi.plans.Consultation;
import org.mizizi.shared.Side;
import org.mizizi.shared.Writing;

/** One talk: with whom, when and how, what they said, and what changed because of it. Choosing an organisation tells the side. */
final class ConsultationField extends Div {

    final TextField who = new WordsField(Writing.NAME);
    final ComboBox<Organisation> organisation = new ComboBox<>();
    final Select<Side> side = new Select<>();
    final DayField heldOn = new DayField();
    final Select<Consultation.Mode> mode = new Select<>();
    final WordsArea said;
    final WordsArea changed;

    ConsultationField(
            Consultation consultation,
            int number,
            List<Organisation> directory,
            Reading reading,
            LanguageField language,
            Runnable onChange,
            Consumer<ConsultationField> removed) {
        said = language.area(Writing.RECORD);
        changed = language.area(Writing.RECORD);
        addClassName("row");
        speak(reading);
        show(consultation, directory);
        bind(onChange);
        var remove = new Button(getTranslation("plans.form.remove"), _ -> removed.accept(this));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(
                getTranslation("plans.form.remove-named", getTranslation("plans.form.consultation", number)));
        var facts = new Actions(organisation, side, heldOn, mode);
        var what = new Div(new H3(getTranslation("plans.form.consultation", number)), who, facts, said, changed);
        what.addClassName("row-what");
        add(what, remove);
    }

    private void speak(Reading reading) {
        who.setLabel(getTranslation("plans.form.who"));
        who.setHelperText(getTranslation("plans.form.who.help"));
        organisation.setLabel(getTranslation("plans.form.consulted-organisation"));
        organisation.setItemLabelGenerator(
                item -> item.name().in(reading.locale()).text());
        side.setLabel(getTranslation("plans.form.side"));
        side.setItemLabelGenerator(item -> getTranslation("side." + item));
        heldOn.setLabel(getTranslation("plans.form.held-on"));
        mode.setLabel(getTranslation("plans.form.mode"));
        mode.setItemLabelGenerator(item -> getTranslation("plans.mode." + item));
        said.setLabel(getTranslation("plans.form.said"));
        changed.setLabel(getTranslation("plans.form.changed"));
        changed.setHelperText(getTranslation("plans.form.changed.help"));
    }

    private void show(Consultation consultation, List<Organisation> directory) {
        organisation.setItems(directory);
        organisation.setClearButtonVisible(true);
        side.setItems(Side.values());
        mode.setItems(Consultation.Mode.values());
        who.setValue(consultation.who());
        directory.stream()
                .filter(known -> known.id().equals(consultation.organisation()))
                .forEach(organisation::setValue);
        side.setValue(consultation.side());
        heldOn.setValue(consultation.heldOn());
        mode.setValue(consultation.mode());
        said.setValue(consultation.said());
        changed.setValue(consultation.changed());
        followOrganisation();
    }

    private void followOrganisation() {
        var chosen = organisation.getOptionalValue();
        chosen.ifPresent(known -> side.setValue(known.side()));
        side.setReadOnly(chosen.isPresent());
    }

    private void bind(Runnable onChange) {
        who.setWidthFull();
        Soon.tells(who);
        who.addValueChangeListener(_ -> onChange.run());
        organisation.addValueChangeListener(change -> {
            followOrganisation();
            onChange.run();
        });
        side.addValueChangeListener(_ -> onChange.run());
        heldOn.addValueChangeListener(_ -> onChange.run());
        mode.addValueChangeListener(_ -> onChange.run());
        for (var area : List.of(said, changed)) {
            area.setWidthFull();
            Soon.tells(area);
            area.addValueChangeListener(_ -> onChange.run());
        }
    }

    Consultation consultation() {
        return new Consultation(
                who.getValue().strip(),
                Optional.ofNullable(organisation.getValue())
                        .map(Organisation::id)
                        .orElse(null),
                side.getValue(),
                heldOn.getValue(),
                mode.getValue(),
                said.getValue().strip(),
                changed.getValue().strip());
    }
}
