package org.mizizi.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.mizizi.look.Actions;
import org.mizizi.look.Card;
import org.mizizi.look.GuardedButton;
import org.mizizi.look.Opener;
import org.mizizi.look.Reading;
import org.mizizi.plans.ApprovalProgress;
import org.mizizi.plans.Plan;
import org.mizizi.plans.PlanOutcome;
import org.mizizi.plans.PlanState;
import org.mizizi.plans.Reviews;

/** Where an approver decides: what the rule of the phase asks, how much of it is there, and four ways, each open or with its objection. */
final class DecisionCard extends Div {

    private final Reviews reviews;
    private final Plan plan;
    private final Runnable changed;
    private final Div form = new Div();
    final Map<PlanOutcome, GuardedButton> buttons = new EnumMap<>(PlanOutcome.class);

    DecisionCard(Reviews reviews, Plan plan, Reading reading, Runnable changed) {
        this.reviews = reviews;
        this.plan = plan;
        this.changed = changed;
        var card = new Card().headed(getTranslation("plans.decide"));
        reviews.progressOf(plan).map(this::progress).ifPresent(card::add);
        if (plan.state() == PlanState.SUBMITTED) {
            card.add(new TakeIntoReview(reviews, plan, changed));
        }
        var actions = new Actions();
        for (var outcome : PlanOutcome.values()) {
            actions.add(button(outcome, reading));
        }
        card.add(actions, form);
        add(card);
    }

    private Paragraph progress(ApprovalProgress progress) {
        var phase = getTranslation("plans.phase." + progress.rule().phase());
        var text = progress.required() == 0
                ? getTranslation(
                        "plans.rule-ministry-alone", phase, progress.rule().number())
                : getTranslation(
                        "plans.rule-endorsements",
                        phase,
                        progress.rule().number(),
                        progress.required(),
                        progress.endorsements());
        return new Paragraph(new Span(text));
    }

    private GuardedButton button(PlanOutcome outcome, Reading reading) {
        var button = new GuardedButton(_ -> open(outcome, reading));
        if (outcome == PlanOutcome.APPROVED) {
            button.primary();
        }
        button.setText(getTranslation("plans.decide." + outcome));
        button.objectedBy(reviews.decisionObjection(plan, outcome));
        Opener.of(button.button());
        buttons.put(outcome, button);
        return button;
    }

    private void open(PlanOutcome outcome, Reading reading) {
        close();
        form.add(new DecisionForm(reviews, plan, outcome, reading, changed, this::close));
        Opener.say(Objects.requireNonNull(buttons.get(outcome)).button(), true);
    }

    private void close() {
        form.removeAll();
        buttons.values().forEach(button -> Opener.say(button.button(), false));
    }
}
