package org.mizizi.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.mizizi.look.Actions;
import org.mizizi.look.Card;
import org.mizizi.look.Confirmation;
import org.mizizi.look.GuardedButton;
import org.mizizi.look.LinkButton;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.plans.Plan;
import org.mizizi.plans.PlanState;
import org.mizizi.plans.Plans;
import org.mizizi.plans.Submissions;
import org.mizizi.security.Actor;
import org.mizizi.shared.Paths;

/** What the organisation that wrote a plan can do with it: write the next version, or take the plan back. */
final class AuthorsCard extends Div {

    private final Plans plans;
    private final Submissions submissions;
    private final Plan plan;
    private final Runnable changed;
    final GuardedButton write = new GuardedButton(_ -> revise());
    final GuardedButton takeBack = new GuardedButton(_ -> takeBack());
    final Button discard = new Button();

    AuthorsCard(Plans plans, Submissions submissions, Plan plan, Actor actor, Runnable changed) {
        this.plans = plans;
        this.submissions = submissions;
        this.plan = plan;
        this.changed = changed;
        var card = new Card().headed(getTranslation("plans.yours"));
        if (plans.workingCopyOf(plan.id()).isPresent()) {
            addContinue(card);
        } else {
            write.primary();
            write.setText(getTranslation("plans.write-version", plan.revision() + 1));
            write.objectedBy(Plans.editObjection(plan, actor));
            var help = plan.state().isShared() ? "plans.write-version.help.shared" : "plans.write-version.help";
            card.add(new Paragraph(getTranslation(help)), write);
        }
        if (plan.state().isHandedIn()) {
            takeBack.setText(getTranslation("plans.take-back"));
            takeBack.objectedBy(submissions.takeBackObjection(plan));
            card.add(takeBack);
        }
        if (plan.revision() > 0 && plan.state().next().contains(PlanState.WITHDRAWN)) {
            card.add(withdrawButton());
        }
        add(card);
    }

    private void addContinue(Card card) {
        var link = new LinkButton(Paths.editPlan(plan.reference()), getTranslation("plans.continue")).primary();
        discard.setText(getTranslation("plans.discard"));
        discard.addClickListener(
                _ -> Confirmation.beforeLosing(this, "plans.discard", this::discard, plan.reference()));
        discard.setVisible(plan.isPublic() || plan.revision() == 0);
        var actions = new Actions(link, discard);
        card.add(new Paragraph(getTranslation("plans.writing-version", plan.revision() + 1)), actions);
    }

    private Div withdrawButton() {
        var button = new Button(getTranslation("plans.withdraw"), _ -> askBeforeWithdrawing());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        return new Div(button);
    }

    private void askBeforeWithdrawing() {
        Confirmation.beforeLosing(
                this,
                "plans.withdraw",
                () -> act(() -> submissions.withdraw(plan.id(), plan.seen()), "plans.withdraw.receipt"),
                plan.reference());
    }

    private void discard() {
        if (plan.revision() > 0) {
            act(() -> plans.discardWorkingCopy(plan.id()), "plans.discard.receipt");
        } else if (Refusals.attempt(this, () -> plans.discard(plan.id()))) {
            Receipt.show(getTranslation("plans.discard.receipt", plan.reference()));
            getUI().ifPresent(ui -> ui.navigate(PlansView.class));
        }
    }

    private void takeBack() {
        if (Refusals.attempt(this, () -> submissions.takeBack(plan.id(), plan.seen()))) {
            Receipt.show(getTranslation("plans.take-back.receipt", plan.reference()));
            getUI().ifPresent(ui -> ui.navigate(Paths.editPlan(plan.reference())));
        } else {
            changed.run();
        }
    }

    private void revise() {
        if (Refusals.attempt(this, () -> plans.revise(plan.id()))) {
            getUI().ifPresent(ui -> ui.navigate(Paths.editPlan(plan.reference())));
        } else {
            changed.run();
        }
    }

    private void act(Runnable work, String receiptKey) {
        if (Refusals.attempt(this, work)) {
            Receipt.show(getTranslation(receiptKey, plan.reference()));
        }
        changed.run();
    }
}
