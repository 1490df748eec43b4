package org.mizizi.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.mizizi.look.Card;
import org.mizizi.look.Confirmation;
import org.mizizi.look.EmptyState;
import org.mizizi.look.GuardedButton;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.Row;
import org.mizizi.look.Rows;
import org.mizizi.plans.Endorsement;
import org.mizizi.plans.Plan;
import org.mizizi.plans.Reviews;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;

/** which organisations of civil society support the plan; theirs add their own support here, or read why not. */
final class EndorsementsCard extends Div {

    private final Reviews reviews;
    private final Plan plan;
    private final Reading reading;
    private final Runnable changed;
    final GuardedButton endorse = new GuardedButton(_ -> ask());

    EndorsementsCard(Reviews reviews, Plan plan, Actor actor, Reading reading, Runnable changed) {
        this.reviews = reviews;
        this.plan = plan;
        this.reading = reading;
        this.changed = changed;
        var endorsements = reviews.endorsementsOf(plan);
        var rows = new Rows();
        rows.show(endorsements.stream().map(this::row).toList());
        var card = new Card().headed(getTranslation("plans.endorsements"));
        card.add(endorsements.isEmpty() ? new EmptyState(getTranslation("plans.no-endorsement")) : rows);
        var done = endorsements.stream().anyMatch(endorsement -> actor.actsFor(endorsement.organisation()));
        if (actor.may(Right.ENDORSE_PLAN)) {
            addButton(card, done);
        }
        add(card);
    }

    private void addButton(Card card, boolean done) {
        if (done) {
            card.add(new Paragraph(getTranslation("plans.endorsed-by-you")));
            return;
        }
        endorse.primary();
        endorse.setText(getTranslation("plans.endorse"));
        endorse.objectedBy(reviews.endorsementObjection(plan));
        card.add(new Paragraph(getTranslation("plans.endorse.help")), endorse);
    }

    private void ask() {
        Confirmation.before(this, "plans.endorse", this::endorse, plan.reference());
    }

    private void endorse() {
        if (Refusals.attempt(this, () -> reviews.endorse(plan.id(), plan.revision()))) {
            Receipt.show(getTranslation("plans.endorse.receipt", plan.reference()));
            changed.run();
        }
    }

    private Row row(Endorsement endorsement) {
        var on = Quiet.text(reading.moments().date(endorsement.endorsedAt()));
        return new Row(reading.name(endorsement.organisation())).and(on);
    }
}
