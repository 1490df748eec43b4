package org.mizizi.administration.ui;

import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import org.mizizi.country.Amendment;
import org.mizizi.country.Amendment.CoordinationAmendment;
import org.mizizi.country.Coordination;
import org.mizizi.look.LocalizedField;
import org.mizizi.look.Reading;
import org.mizizi.look.RememberedFields;
import org.mizizi.shared.Writing;

/** How the ministries act as one from a day on. */
final class CoordinationFields extends AmendmentFields {

    final Select<Coordination.Form> form = new Select<>();
    final LocalizedField name;
    final LocalizedField chair;
    final LocalizedField meetings;

    CoordinationFields(Reading reader) {
        form.setLabel(getTranslation("founding.coordination.form"));
        form.setItems(Coordination.Form.values());
        form.setItemLabelGenerator(one -> getTranslation("country.coordination." + one));
        form.setWidthFull();
        name = field("name", Writing.NAME, reader);
        chair = field("chair", Writing.NAME, reader);
        meetings = field("meetings", Writing.SUMMARY, reader);
        reader.countries().coordination().ifPresent(this::show);
        add(form, name, chair, meetings);
    }

    private LocalizedField field(String called, Writing writing, Reading reader) {
        var field = new LocalizedField(writing, reader.languages(), reader.locale());
        field.setLabel(getTranslation("founding.coordination." + called));
        field.setHelperText(getTranslation("founding.coordination." + called + ".help"));
        return field;
    }

    private void show(Coordination held) {
        form.setValue(held.form());
        name.setValue(held.name());
        chair.setValue(held.chair());
        meetings.setValue(held.meetings());
    }

    @Override
    Optional<Amendment> amendment() {
        var how = form.getValue();
        var called = name.getValue();
        var who = chair.getValue();
        var when = meetings.getValue();
        return how == null || called == null || who == null || when == null
                ? Optional.empty()
                : Optional.of(new CoordinationAmendment(how, called, who, when));
    }

    @Override
    void remember(RememberedFields fields) {
        fields.choice("form", form, Coordination.Form::name)
                .text("name", name)
                .text("chair", chair)
                .text("meetings", meetings);
    }
}
