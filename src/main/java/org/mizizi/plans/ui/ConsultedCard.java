package org.mizizi.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.mizizi.look.Card;
import org.mizizi.look.Originals;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Row;
import org.mizizi.look.Rows;
import org.mizizi.look.Words;
import org.mizizi.plans.Consultation;
import org.mizizi.plans.PlanContent;

/** who was consulted, what they said, and what changed because of it. */
final class ConsultedCard extends Div {

    private final String language;
    private final Originals originals;
    private final Reading reading;

    ConsultedCard(PlanContent text, Originals originals, Reading reading) {
        this.originals = originals;
        this.language = text.language();
        this.reading = reading;
        var rows = new Rows();
        rows.show(text.consultations().stream().map(this::row).toList());
        add(new Card(rows).headed(getTranslation("plans.part.CONSULTED")));
    }

    private Row row(Consultation entry) {
        var who = new Div(Words.of(entry.who(), language), new Span(" · " + whenAndHow(entry)));
        var row = new Row(
                who,
                originals.with(entry.saidId(), line("plans.said", entry.said())),
                originals.with(entry.changedId(), line("plans.changed", entry.changed())));
        var side = entry.side();
        return side == null ? row : row.and(Signals.side(getTranslation("side." + side), side));
    }

    private String whenAndHow(Consultation entry) {
        var day = entry.heldOn();
        return getTranslation("plans.mode." + entry.mode())
                + (day == null ? "" : " · " + reading.moments().date(day));
    }

    private Div line(String labelKey, String text) {
        var label = Quiet.text(getTranslation(labelKey) + " ");
        return new Div(label, Words.of(text, language));
    }
}
