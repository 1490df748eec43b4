package org.mizizi.notifications.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import org.mizizi.look.Card;
import org.mizizi.look.Confirmation;
import org.mizizi.look.LanguageField;
import org.mizizi.look.Reading;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.Remembered;
import org.mizizi.look.WordsArea;
import org.mizizi.notifications.Unfinished;
import org.mizizi.notifications.UnfinishedWork;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;

/** Asks why a mail or a reaction is given up, and whether it really is. */
final class GiveUpForm extends Card {

    private final UnfinishedWork work;
    private final Unfinished one;
    private final Runnable gone;
    private final Remembered remembered;
    final LanguageField language;
    final WordsArea reason;
    final Button giveUp = new Button();

    GiveUpForm(UnfinishedWork work, Unfinished one, Reading reading, Runnable gone) {
        this.work = work;
        this.one = one;
        language = new LanguageField(reading);
        reason = language.area(Writing.REASON);
        this.gone = gone;
        remembered = new Remembered("notifications.give-up", one.id().value());
        remembered.fields().text("reason", reason);
        reason.setWidthFull();
        reason.setLabel(getTranslation("notifications.unfinished.reason"));
        giveUp.setText(getTranslation("notifications.unfinished.give-up"));
        giveUp.addClickListener(_ -> ask());
        add(
                new Paragraph(getTranslation("notifications.unfinished.give-up.lead." + one.kind())),
                reason,
                language,
                giveUp,
                remembered);
        setHeading(getTranslation("notifications.unfinished.give-up.title"));
    }

    private void ask() {
        if (reason.isBlank()) {
            Receipt.problem(Refusals.text(this, Refusal.of("unfinished.given-up-with-words")));
        } else {
            confirm();
        }
    }

    private void confirm() {
        Confirmation.beforeLosing(this, "notifications.unfinished.confirm", this::giveUp);
    }

    private void giveUp() {
        if (Refusals.attempt(this, () -> work.giveUp(one.id(), reason.text()))) {
            remembered.sent();
            Receipt.show(getTranslation("notifications.unfinished.give-up.receipt"));
            gone.run();
        }
    }
}
