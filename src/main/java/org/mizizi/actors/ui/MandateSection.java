package org.mizizi.actors.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.mizizi.actors.Mandate;
import org.mizizi.look.Chip;
import org.mizizi.look.GuardedButton;
import org.mizizi.look.Reading;

/** For whom an organisation says it speaks, how it was chosen, on what evidence and until when. */
final class MandateSection extends Section {

    MandateSection(Mandate mandate, Reading reader, Optional<GuardedButton> verify) {
        var moments = reader.moments();
        var facts = new DescriptionList();
        var place = mandate.place();
        if (place != null) {
            add(facts, "actors.mandate.place", reader.words(reader.countries().nameOfPlace(place)));
        }
        add(facts, "actors.mandate.chosen", reader.words(mandate.howChosen()));
        var evidence = new Span(mandate.evidence());
        evidence.getElement().setAttribute("dir", "auto");
        add(facts, "actors.mandate.evidence", evidence);
        var period = getTranslation(
                "actors.mandate.from-until", moments.date(mandate.validFrom()), moments.date(mandate.validUntil()));
        add(facts, "actors.mandate.period", new Span(period));
        add(new H3(reader.words(mandate.constituency())), new Div(state(mandate.state())), facts);
        verify.ifPresent(this::add);
    }

    private void add(DescriptionList facts, String term, Span description) {
        facts.add(new Term(getTranslation(term)), new Description(description));
    }

    private Chip state(Mandate.State state) {
        return Chip.of(
                getTranslation("actors.Mandate.State." + state),
                switch (state) {
                    case VERIFIED -> Chip.Tone.INTERNAL;
                    case CLAIMED -> Chip.Tone.WARN;
                    case CONTESTED -> Chip.Tone.ALARM;
                    case WITHDRAWN -> Chip.Tone.PLAIN;
                });
    }
}
