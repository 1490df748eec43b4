package org.mizizi.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.Card;
import org.mizizi.look.Chip;
import org.mizizi.look.EmptyState;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Row;
import org.mizizi.look.Rows;
import org.mizizi.look.Words;
import org.mizizi.plans.Decision;
import org.mizizi.plans.Plan;

/** What was decided on the plan, by which ministry, why, with which conditions or questions and by which rule. */
final class DecisionsCard extends Div {

    private final Plan plan;
    private final Reading reading;

    DecisionsCard(Plan plan, List<Decision> decisions, Reading reading) {
        this.plan = plan;
        this.reading = reading;
        var rows = new Rows();
        rows.show(decisions.stream().map(this::row).toList());
        add(new Card(decisions.isEmpty() ? new EmptyState(getTranslation("plans.no-decision")) : rows)
                .headed(getTranslation("plans.decisions")));
    }

    private Row row(Decision decision) {
        var by = new Span(getTranslation(
                "plans.decided-by",
                reading.plainName(decision.organisation()),
                reading.moments().date(decision.decidedAt()),
                decision.revision(),
                decision.rule()));
        by.addClassName("quiet");
        var what = new Div(new Div(by));
        var deputised = decision.deputised();
        if (deputised != null) {
            what.add(Quiet.line(new Span(deputy(deputised.away()))));
        }
        what.add(Words.paragraph(decision.verdict().reasons(), reading.locale()));
        decision.verdict().conditions().forEach(condition -> {
            var due =
                    Quiet.text(getTranslation("plans.due-by", reading.moments().date(condition.dueOn())));
            what.add(new Div(Words.of(condition.text(), reading.locale()), new Span(" "), due));
        });
        if (decision.verdict().asksMore() && !isAnsweredAbove(decision)) {
            what.add(new QuestionsList(decision, reading.side(plan.organisation()), reading));
        }
        return new Row(what).and(outcome(decision));
    }

    private String deputy(@Nullable String away) {
        return away == null
                ? getTranslation("plans.decided-by-deputy")
                : getTranslation("plans.decided-by-deputy-for", reading.person(away));
    }

    /** The version shown begins with what was asked of the one before it. */
    private boolean isAnsweredAbove(Decision decision) {
        return decision.revision() == plan.revision() - 1;
    }

    private Chip outcome(Decision decision) {
        return Chip.of(
                getTranslation("plans.outcome." + decision.verdict().outcome()),
                switch (decision.verdict().outcome()) {
                    case APPROVED, APPROVED_WITH_CONDITIONS -> Chip.Tone.INTERNAL;
                    case RETURNED -> Chip.Tone.WARN;
                    case DECLINED -> Chip.Tone.ALARM;
                });
    }
}
