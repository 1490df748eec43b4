package org.mizizi.traceability.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.Optional;
import org.mizizi.look.Confirmation;
import org.mizizi.look.LanguageField;
import org.mizizi.look.Reading;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.Remembered;
import org.mizizi.look.WordsArea;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Writing;
import org.mizizi.traceability.LinkAnswer;
import org.mizizi.traceability.LinkAnswer.LinkAnswerId;
import org.mizizi.traceability.Questions;

/** Where a claimant replies to what was said of the claim: once to each answer, in words. */
public record Replies(Questions questions, Actor actor, Reading reading, Runnable replied) {

    /** The form under an answer, where the reader is the one to reply and has not done so. */
    Optional<Form> to(LinkAnswer answer, OrganisationId claimant) {
        var id = answer.id();
        return id != null && answer.reply() == null && actor.actsFor(claimant) && actor.may(Right.REPLY_TO_ANSWER)
                ? Optional.of(new Form(id))
                : Optional.empty();
    }

    /** Closed until somebody wants to reply. */
    final class Form extends Div {

        final LanguageField language = new LanguageField(reading);
        final WordsArea words = language.area(Writing.DISPUTE);
        final Button send = new Button();
        final Remembered remembered;
        private final LinkAnswerId answer;

        Form(LinkAnswerId answer) {
            this.answer = answer;
            words.setLabel(getTranslation("traceability.reply.words"));
            words.setHelperText(getTranslation("traceability.reply.help"));
            words.setWidthFull();
            send.setText(getTranslation("traceability.reply.send"));
            send.addClickListener(_ -> Confirmation.before(this, "traceability.reply", this::send));
            remembered = new Remembered("traceability.reply", answer);
            remembered.fields().text("words", words);
            var details = new NativeDetails(getTranslation("traceability.reply"));
            details.setContent(new Div(words, language, send, remembered));
            remembered.whenOffered(_ -> details.setOpen(true));
            add(details);
        }

        private void send() {
            if (Refusals.attempt(this, () -> questions.reply(answer, words.getValue(), language.getValue()))) {
                remembered.sent();
                Receipt.show(getTranslation("traceability.reply.receipt"));
                replied.run();
            }
        }
    }
}
