package org.mizizi.priorities.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import org.mizizi.look.Card;
import org.mizizi.look.Confirmation;
import org.mizizi.look.LocalizedField;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.Remembered;
import org.mizizi.priorities.InputOutcome;
import org.mizizi.priorities.InputRow;
import org.mizizi.priorities.InputState;
import org.mizizi.priorities.Inputs;
import org.mizizi.shared.Paths;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;

/** What the convenor does with one input: answer it, or send it back with a question. Never change it. */
final class ConvenorPart extends Div implements LocaleChangeObserver {

    private final Inputs inputs;
    private final InputRow input;
    private final Runnable changed;
    final AnswerFields answer;
    final LocalizedField question;
    final Button send = new Button();
    final Button sendBack = new Button();
    final Remembered rememberedAnswer;
    final Remembered rememberedQuestion;

    ConvenorPart(Inputs inputs, InputRow input, List<String> languages, Runnable changed) {
        this.inputs = inputs;
        this.input = input;
        this.changed = changed;
        answer = new AnswerFields(languages);
        answer.offer(
                input.progress().groupedInto().isEmpty()
                        ? List.of(InputOutcome.PARTLY, InputOutcome.NOT_TAKEN_UP)
                        : List.of(InputOutcome.TAKEN_UP, InputOutcome.PARTLY, InputOutcome.NOT_TAKEN_UP));
        question = new LocalizedField(Writing.REASON, languages, getLocale());
        rememberedAnswer = new Remembered("priorities.answer", input.id());
        answer.remember(rememberedAnswer.fields());
        rememberedQuestion = new Remembered("priorities.send-back", input.id());
        rememberedQuestion.fields().text("question", question);
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.addClickListener(_ -> answer());
        sendBack.addClickListener(_ -> sendBack());
        setVisible(input.state() == InputState.PUBLISHED);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        send.setText(getTranslation("priorities.answer.send"));
        sendBack.setText(getTranslation("priorities.send-back"));
        question.setLabel(getTranslation("priorities.send-back.question"));
        question.setHelperText(getTranslation("priorities.send-back.help"));
        var write = new Details(getTranslation("priorities.answer.write"), answer, send, rememberedAnswer);
        write.setOpened(!input.isAnswered());
        var back = new Details(getTranslation("priorities.send-back"), question, sendBack, rememberedQuestion);
        back.setVisible(!input.isAnswered());
        var desk = new Anchor(Paths.groupingDesk(input.round().reference()), getTranslation("priorities.desk"));
        add(new Card(write, back, desk).headed(getTranslation("priorities.convenor")));
    }

    private void answer() {
        answer.disposition()
                .ifPresentOrElse(
                        disposition -> done(
                                () -> inputs.answer(List.of(input.id()), disposition),
                                "priorities.answer.sent",
                                rememberedAnswer),
                        () -> missing(Refusal.of("input.no-reason")));
    }

    private void sendBack() {
        var words = question.getValue();
        if (words == null) {
            missing(Refusal.of("input.no-question"));
        } else {
            Confirmation.before(
                    this,
                    "priorities.send-back",
                    () -> done(() -> inputs.sendBack(input.id(), words), "priorities.sent-back", rememberedQuestion),
                    String.valueOf(input.reference()));
        }
    }

    private void missing(Refusal refusal) {
        Receipt.problem(Refusals.text(this, refusal));
    }

    private void done(Runnable work, String key, Remembered sent) {
        if (Refusals.attempt(this, work)) {
            sent.sent();
            Receipt.show(getTranslation(key, String.valueOf(input.reference())));
            changed.run();
        }
    }
}
