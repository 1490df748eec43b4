package org.mizizi.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import org.mizizi.look.Confirmation;
import org.mizizi.look.GuardedButton;
import org.mizizi.look.LanguageField;
import org.mizizi.look.Reading;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.Remembered;
import org.mizizi.look.WhyNot;
import org.mizizi.look.WordsArea;
import org.mizizi.plans.HumanitarianPlans;
import org.mizizi.plans.Plan;
import org.mizizi.shared.Writing;

/** Where a ministry contests, in words, that a plan is humanitarian, or reads why it cannot; closed until somebody wants to. */
final class ContestForm extends Div {

    private final HumanitarianPlans plans;
    private final Plan plan;
    private final Reading reading;
    private final Runnable contested;

    final LanguageField language;
    final WordsArea words;
    final GuardedButton contest = new GuardedButton(_ -> ask());
    final Remembered remembered;

    ContestForm(HumanitarianPlans plans, Plan plan, Reading reading, Runnable contested) {
        this.plans = plans;
        this.plan = plan;
        this.reading = reading;
        this.contested = contested;
        language = new LanguageField(reading);
        words = language.area(Writing.REASON);
        remembered = new Remembered("plans.contest", plan.id());
        plans.contestObjection(plan).ifPresentOrElse(objection -> add(new WhyNot(objection)), this::offer);
    }

    private void offer() {
        words.setLabel(getTranslation("plans.contest.words"));
        words.setHelperText(getTranslation("plans.contest.words.help"));
        words.setWidthFull();
        remembered.fields().text("words", words);
        contest.setText(getTranslation("plans.contest"));
        var details = new NativeDetails(getTranslation("plans.contest.open"));
        details.setContent(new Div(words, language, contest, remembered));
        remembered.whenOffered(_ -> details.setOpen(true));
        add(details);
    }

    private void ask() {
        Confirmation.before(
                this, "plans.contest", this::contest, plan.reference(), reading.plainName(plan.organisation()));
    }

    private void contest() {
        if (Refusals.attempt(this, () -> plans.contest(plan.id(), words.getValue(), language.getValue()))) {
            remembered.sent();
            Receipt.show(getTranslation("plans.contest.receipt", plan.reference()));
            contested.run();
        }
    }
}
