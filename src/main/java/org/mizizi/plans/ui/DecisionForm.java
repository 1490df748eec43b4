package org.mizizi.plans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mizizi.look.Actions;
import org.mizizi.look.Confirmation;
import org.mizizi.look.LanguageField;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.Remembered;
import org.mizizi.look.RememberedList;
import org.mizizi.look.WordsArea;
import org.mizizi.plans.Condition;
import org.mizizi.plans.Judgement;
import org.mizizi.plans.Plan;
import org.mizizi.plans.PlanOutcome;
import org.mizizi.plans.PlanQuestion;
import org.mizizi.plans.Reviews;
import org.mizizi.shared.Writing;

/** The reasons of a decision, which everyone will read, and where they are needed its conditions or its questions. */
final class DecisionForm extends Div {

    private final Reviews reviews;
    private final Plan plan;
    private final PlanOutcome outcome;
    private final Reading reading;
    private final Runnable changed;

    final LanguageField language;
    final WordsArea reasons;
    final List<ConditionField> conditions = new ArrayList<>();
    final List<QuestionField> questions = new ArrayList<>();
    final Button addQuestion = new Button();
    final Button decide = new Button();
    private final Div conditionFields = new Div();
    private final Div questionFields = new Div();
    final Remembered remembered;
    private final RememberedList rememberedConditions;
    private final RememberedList rememberedQuestions;

    DecisionForm(
            Reviews reviews, Plan plan, PlanOutcome outcome, Reading reading, Runnable changed, Runnable cancelled) {
        this.reviews = reviews;
        this.plan = plan;
        this.outcome = outcome;
        this.reading = reading;
        this.changed = changed;
        language = new LanguageField(reading);
        reasons = language.area(Writing.REASON);
        remembered = new Remembered("plans.decision." + outcome, plan.id(), plan.seen());
        remembered.fields().text("reasons", reasons);
        rememberedConditions = remembered.fields().list("conditions", this::addCondition, this::removeCondition);
        rememberedQuestions = remembered.fields().list("questions", this::addQuestion, this::removeQuestion);
        reasons.setLabel(getTranslation("plans.reasons"));
        reasons.setHelperText(getTranslation("plans.reasons.help"));
        reasons.setWidthFull();
        reasons.setRequiredIndicatorVisible(true);
        add(new H3(getTranslation("plans.decide." + outcome)), reasons);
        if (outcome == PlanOutcome.APPROVED_WITH_CONDITIONS) {
            addCondition();
            add(conditionFields, new Button(getTranslation("plans.add-condition"), _ -> addCondition()));
        }
        if (outcome == PlanOutcome.RETURNED) {
            addQuestion.setText(getTranslation("plans.add-question"));
            addQuestion.addClickListener(_ -> addQuestion());
            addQuestion();
            add(Quiet.paragraph(getTranslation("plans.questions.help")), questionFields, addQuestion);
        }
        add(language);
        decide.setText(getTranslation("plans.decide." + outcome + ".do"));
        decide.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        decide.addClickListener(_ -> ask());
        var actions = new Actions(decide, new Button(getTranslation("plans.cancel"), _ -> cancelled.run()));
        add(actions, remembered);
        reasons.focus();
    }

    private void addCondition() {
        var field = new ConditionField(conditions.size() + 1, language);
        conditions.add(field);
        conditionFields.add(field);
        field.remember(rememberedConditions.next());
    }

    private void removeCondition() {
        var field = conditions.removeLast();
        language.forget(field.text);
        conditionFields.remove(field);
        rememberedConditions.removeLast();
    }

    private void addQuestion() {
        var field = new QuestionField(questions.size() + 1, language);
        questions.add(field);
        questionFields.add(field);
        field.remember(rememberedQuestions.next());
    }

    private void removeQuestion() {
        var field = questions.removeLast();
        language.forget(field.text);
        questionFields.remove(field);
        rememberedQuestions.removeLast();
    }

    private void ask() {
        var settled = conditions.stream().filter(ConditionField::settled).count() == conditions.size();
        if (settled) {
            var author = reading.plainName(plan.organisation());
            Confirmation.before(this, "plans.decide." + outcome + ".do", this::decide, plan.reference(), author);
        }
    }

    private void decide() {
        if (Refusals.attempt(this, () -> reviews.decide(judgement()))) {
            remembered.sent();
            Receipt.show(getTranslation("plans.decide.receipt", plan.reference()));
            changed.run();
        }
    }

    private Judgement judgement() {
        return new Judgement(
                plan.id(),
                plan.seen(),
                outcome,
                reasons.anyText().orElse(null),
                conditions.stream()
                        .map(ConditionField::condition)
                        .<Condition>mapMulti(Optional::ifPresent)
                        .toList(),
                questions.stream()
                        .map(QuestionField::question)
                        .<PlanQuestion>mapMulti(Optional::ifPresent)
                        .toList());
    }
}
