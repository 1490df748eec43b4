package org.mizizi.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.mizizi.look.Card;
import org.mizizi.look.Originals;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Words;
import org.mizizi.plans.Plan.PlanId;
import org.mizizi.plans.PlanContent;

/** What the plan is: its summary in its own language, where, from when to when, and how much. */
final class SummaryCard extends Div {

    SummaryCard(PlanContent text, PlanId plan, Originals originals, Reading reading) {
        var summary = Words.paragraph(text.what().summary(), text.language());
        var card = new Card(summary);
        card.add(originals.beneath(plan.value()));
        card.add(new Paragraph(facts(text, reading)));
        card.add(originals.about(plan.value()));
        add(card.headed(getTranslation("plans.part.WHAT")));
    }

    private Span facts(PlanContent text, Reading reading) {
        var where = reading.list(
                text.what().placeCodes().stream().map(reading::place).toList());
        var startsOn = text.what().startsOn();
        var endsOn = text.what().endsOn();
        var when = startsOn == null || endsOn == null ? "" : reading.period(startsOn, endsOn);
        var facts = Quiet.text(getTranslation(
                where.isBlank() ? "plans.facts" : "plans.facts-where",
                when,
                reading.amount(text.money().total(), text.money().currency()),
                where));
        return facts;
    }
}
