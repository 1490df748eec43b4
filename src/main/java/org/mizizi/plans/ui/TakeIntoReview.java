package org.mizizi.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.mizizi.look.Confirmation;
import org.mizizi.look.GuardedButton;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.plans.Plan;
import org.mizizi.plans.Reviews;

/** Where a ministry takes a plan into review, or reads why not. */
final class TakeIntoReview extends Div {

    private final Reviews reviews;
    private final Plan plan;
    private final Runnable changed;
    final GuardedButton take = new GuardedButton(_ -> ask()).primary();

    TakeIntoReview(Reviews reviews, Plan plan, Runnable changed) {
        this.reviews = reviews;
        this.plan = plan;
        this.changed = changed;
        take.setText(getTranslation("plans.take-into-review"));
        take.objectedBy(reviews.reviewObjection(plan));
        add(new Paragraph(getTranslation("plans.take-into-review.help")), take);
    }

    private void ask() {
        Confirmation.before(this, "plans.take-into-review", this::take, plan.reference());
    }

    private void take() {
        if (Refusals.attempt(this, () -> reviews.takeIntoReview(plan.id()))) {
            Receipt.show(getTranslation("plans.take-into-review.receipt", plan.reference()));
        }
        changed.run();
    }
}
