package org.mizizi.traceability.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.Card;
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

    private final Questions questions;
    private final LinkRow link;
    private final Locale locale;
    private final Runnable answered;

    final RadioButtonGroup<LinkState> answer = new RadioButtonGroup<>();
    final TextArea words = new WordsArea(Writing.DISPUTE);
    final Button send = new Button();
    final Remembered remembered;

    AnswerLinkForm(Questions questions, LinkRow link, @Nullable LinkAnswer earlier, Locale locale, Runnable answered) {
        this.questions = questions;
        this.link = link;
        this.locale = locale;
        this.answered = answered;
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
        remembered = new Remembered("traceability.answer", link.id(), earlier == null ? "" : earlier.said());
        remembered.fields().choice("answer", answer, LinkState::name).text("words", words);
        var card = new Card();
        card.setHeading(getTranslation("traceability.your-answer"));
        if (earlier != null) {
            show(earlier, card);
        }
        card.add(answer, words, send, remembered);
        add(card);
    }

    private void show(LinkAnswer earlier, Card card) {
        card.add(new Paragraph(getTranslation(
                earlier.fresh() ? "traceability.answered." + earlier.said() : "traceability.changed-since")));
        var said = earlier.words();
        var language = earlier.language();
        if (said != null && language != null) {
            card.add(Words.quote(said, language, Side.INTERNAL));
        }
    }

    private void send() {
        var chosen = answer.getValue();
        if (chosen == null) {
            answer.setErrorMessage(getTranslation("traceability.choose"));
            answer.setInvalid(true);
            return;
        }
        var done = Refusals.attempt(
                this, () -> questions.answer(link.id(), chosen, words.getValue(), locale.getLanguage()));
        if (done) {
            remembered.sent();
            Receipt.show(
                    getTranslation("traceability.receipt", link.downstream().reference()));
            answered.run();
        }
    }
}
