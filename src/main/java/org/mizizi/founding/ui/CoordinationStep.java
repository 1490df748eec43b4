package org.mizizi.founding.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.country.Coordination;
import org.mizizi.founding.FoundingFile;
import org.mizizi.founding.FoundingFile.CoordinationPlan;
import org.mizizi.look.Card;
import org.mizizi.look.LocalizedField;
import org.mizizi.shared.Writing;

/** How the ministries act as one; may stay empty as long as they do not. */
final class CoordinationStep extends StepForm {

    private final Select<Coordination.Form> form = new Select<>();
    private final LocalizedField name;
    private final LocalizedField chair;
    private final LocalizedField meetings;

    CoordinationStep(List<String> languages, Runnable changed) {
        super(changed);
        form.setLabel(getTranslation("founding.coordination.form"));
        form.setItems(Coordination.Form.values());
        form.setEmptySelectionAllowed(true);
        form.setItemLabelGenerator(one -> one == null ? "" : getTranslation("country.coordination." + one));
        form.setWidthFull();
        kept(form);
        name = field("name", Writing.NAME, languages);
        chair = field("chair", Writing.NAME, languages);
        meetings = field("meetings", Writing.SUMMARY, languages);
        add(new Card(form, name, chair, meetings).headed(getTranslation("founding.coordination")));
    }

    private LocalizedField field(String called, Writing writing, List<String> languages) {
        var field = new LocalizedField(writing, languages, getLocale());
        field.setLabel(getTranslation("founding.coordination." + called));
        field.setHelperText(getTranslation("founding.coordination." + called + ".help"));
        field.tellWhileTyping();
        field.addValueChangeListener(_ -> change());
        return field;
    }

    @Override
    void fill(FoundingFile file) {
        var plan = file.coordination();
        if (plan != null) {
            form.setValue(plan.form());
            name.setValue(plan.name());
            chair.setValue(plan.chair());
            meetings.setValue(plan.meetings());
        }
    }

    @Override
    FoundingFile into(FoundingFile file) {
        return file.withCoordination(plan());
    }

    private @Nullable CoordinationPlan plan() {
        var isEmpty = Stream.of(form.getValue(), name.getValue(), chair.getValue(), meetings.getValue())
                .noneMatch(Objects::nonNull);
        return isEmpty
                ? null
                : new CoordinationPlan(form.getValue(), name.getValue(), chair.getValue(), meetings.getValue());
    }
}
