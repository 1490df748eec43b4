package org.mizizi.plans.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mizizi.country.Place;
import org.mizizi.look.Actions;
import org.mizizi.look.DayField;
import org.mizizi.look.LanguageField;
import org.mizizi.look.Reading;
import org.mizizi.look.SeveralField;
import org.mizizi.look.Soon;
import org.mizizi.look.WordsArea;
import org.mizizi.look.WordsField;
import org.mizizi.plans.Missing;
import org.mizizi.plans.PlanContent.What;
import org.mizizi.plans.PlanPart;
import org.mizizi.plans.PlannedPlace;
import org.mizizi.shared.Writing;

/** What the plan is: its language, title, summary, places and period. */
final class WhatPart extends FormPart {

    final LanguageField language;
    final WordsField title;
    final WordsArea summary;
    final SeveralField<Place> places = new SeveralField<>();
    final DayField startsOn = new DayField();
    final DayField endsOn = new DayField();
    final Checkbox humanitarian = new Checkbox();
    final GroundField ground;

    WhatPart(String writtenIn, What what, Reading reading, LanguageField language, Runnable changed) {
        super(PlanPart.WHAT);
        this.language = language;
        title = language.line(Writing.TITLE);
        summary = language.area(Writing.SUMMARY);
        ground = new GroundField(what.ground(), changed);
        speak(reading);
        show(what, reading);
        writtenIn(writtenIn, what);
        title.setWidthFull();
        Soon.tells(title);
        summary.setWidthFull();
        summary.setMinRows(4);
        Soon.tells(summary);
        places.setWidthFull();
        title.addValueChangeListener(_ -> changed.run());
        summary.addValueChangeListener(_ -> changed.run());
        language.addValueChangeListener(_ -> changed.run());
        places.addValueChangeListener(_ -> changed.run());
        startsOn.addValueChangeListener(_ -> changed.run());
        endsOn.addValueChangeListener(_ -> changed.run());
        humanitarian.addValueChangeListener(_ -> {
            sayWhatHumanitarianMeans();
            changed.run();
        });
        var period = new Actions(startsOn, endsOn);
        fill(title, summary, language, period, places, humanitarian, ground);
        sayWhatHumanitarianMeans();
    }

    private void sayWhatHumanitarianMeans() {
        ground.setVisible(humanitarian.getValue());
        places.setHelperText(humanitarian.getValue() ? getTranslation("plans.form.places.humanitarian") : "");
    }

    private void speak(Reading reading) {
        title.setLabel(getTranslation("plans.form.title"));
        summary.setLabel(getTranslation("plans.form.summary"));
        places.setLabel(getTranslation("plans.form.places"));
        places.setItemLabelGenerator(place -> place.name().in(reading.locale()).text());
        startsOn.setLabel(getTranslation("plans.form.starts"));
        endsOn.setLabel(getTranslation("plans.form.ends"));
        humanitarian.setLabel(getTranslation("plans.form.humanitarian"));
        humanitarian.setHelperText(getTranslation("plans.form.humanitarian.help"));
    }

    private void writtenIn(String kept, What what) {
        if (what.title().isEmpty() && what.summary().isEmpty()) {
            language.begin(kept);
        } else {
            language.say(kept);
        }
    }

    private void show(What what, Reading reading) {
        var country = reading.countries();
        title.setValue(what.title());
        summary.setValue(what.summary());
        var offered = country.inUse().places(Set.copyOf(what.placeCodes()));
        places.setItems(offered);
        places.setValue(offered.stream()
                .filter(place -> what.placeCodes().contains(place.code()))
                .collect(Collectors.toSet()));
        startsOn.setValue(what.startsOn());
        endsOn.setValue(what.endsOn());
        humanitarian.setValue(what.humanitarian());
    }

    List<Missing> unclear() {
        return Stream.of(startsOn, endsOn)
                .flatMap(field -> field.objection().stream())
                .map(refusal -> new Missing(PlanPart.WHAT, refusal))
                .toList();
    }

    What what() {
        return new What(
                title.getValue(),
                summary.getValue(),
                startsOn.getValue(),
                endsOn.getValue(),
                humanitarian.getValue(),
                ground.ground().orElse(null),
                PlannedPlace.of(places.getValue().stream().map(Place::code).toList()));
    }
}
