package org.mizizi.traceability.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.Card;
import org.mizizi.look.LanguageField;
import org.mizizi.look.Reading;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.Remembered;
import org.mizizi.look.Words;
import org.mizizi.look.WordsArea;
import org.mizizi.shared.Side;
import org.mizizi.shared.Writing;
import org.mizizi.traceability.LinkAnswer;
import org.mizizi.traceability.LinkRow;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.Questions;

/** The owner's answer: yes, partly or no, and in their own words what is missing. It can be changed later. */
final class AnswerLinkForm extends Div {

    /** A question as its reader has it before their eyes, and what their organisation has answered so far. */
    record Asking(LinkRow link, @Nullable LinkAnswer earlier) {

        /** By which the memory of the form tells whether any of it has changed since. */
        private String state() {
            return link.seen().words() + (earlier == null ? "" : " " + earlier.said());
        }
    }

    /** What is to be done where an answer was given, and where it was refused. */
    record Then(Runnable answered, Runnable refused) {}

    private final Questions questions;
    private final Supplier<Asking> asking;
    private final Then then;

    final RadioButtonGroup<LinkState> answer = new RadioButtonGroup<>();
    final LanguageField language;
    final WordsArea words;
    final Button send = new Button();
    final Remembered remembered;
    private final Div earlier = new Div();

    AnswerLinkForm(Questions questions, Supplier<Asking> asking, Reading reading, Then then) {
        this.questions = questions;
        this.asking = asking;
        this.then = then;
        language = new LanguageField(reading);
        words = language.area(Writing.DISPUTE);
        answer.setLabel(getTranslation("traceability.answer"));
        answer.setItems(LinkSigns.choices());
        answer.setItemLabelGenerator(state -> getTranslation("traceability.answer." + state));
        answer.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        answer.addValueChangeListener(
                change -> words.setRequiredIndicatorVisible(change.getValue() != LinkState.CONFIRMED));
        words.setLabel(getTranslation("traceability.words"));
        words.setHelperText(getTranslation("traceability.words.help"));
        words.setWidthFull();
        send.setText(getTranslation("traceability.send"));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.addClickListener(_ -> send());
        var asked = asking.get();
        remembered = new Remembered("traceability.answer", asked.link().id(), asked.state());
        remembered.fields().choice("answer", answer, LinkState::name).text("words", words);
        var card = new Card();
        card.setHeading(getTranslation("traceability.your-answer"));
        show(asked.earlier());
        card.add(earlier, answer, words, language, send, remembered);
        add(card);
    }

    private void show(@Nullable LinkAnswer given) {
        earlier.removeAll();
        if (given == null) {
            return;
        }
        earlier.add(new Paragraph(getTranslation(
                given.fresh() ? "traceability.answered." + given.said() : "traceability.changed-since")));
        var said = given.words();
        var language = given.language();
        if (said != null && language != null) {
            earlier.add(Words.quote(said, language, Side.INTERNAL));
        }
    }

    private void send() {
        var chosen = answer.getValue();
        if (chosen == null) {
            answer.setErrorMessage(getTranslation("traceability.choose"));
            answer.setInvalid(true);
            return;
        }
        var link = asking.get().link();
        if (Refusals.attempt(
                this, () -> questions.answer(link.seen(), chosen, words.getValue(), language.getValue()))) {
            remembered.sent();
            Receipt.show(
                    getTranslation("traceability.receipt", link.downstream().reference()));
            then.answered().run();
        } else {
            then.refused().run();
            show(asking.get().earlier());
        }
    }
}
