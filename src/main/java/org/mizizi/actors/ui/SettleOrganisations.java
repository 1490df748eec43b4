package org.mizizi.actors.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.mizizi.actors.OrganisationChangeRow;
import org.mizizi.actors.OrganisationChanges;
import org.mizizi.actors.OrganisationStep;
import org.mizizi.look.Card;
import org.mizizi.look.Confirmation;
import org.mizizi.look.GuardedButton;
import org.mizizi.look.Reading;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.look.Remembered;
import org.mizizi.look.WordsArea;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;

/** What the reader can do with proposed organisations: confirm or refuse all of them, take them back, or read why not. */
final class SettleOrganisations extends Div {

    private final OrganisationChanges changes;
    private final OrganisationChangeRow change;
    private final Reading reader;
    private final Runnable changed;
    final GuardedButton confirm = new GuardedButton(_ -> askToConfirm()).primary();
    final GuardedButton refuse = new GuardedButton(_ -> refuse());
    final GuardedButton withdraw = new GuardedButton(_ -> askToWithdraw());
    final TextArea answer = new WordsArea(Writing.REASON);
    final Remembered remembered;

    SettleOrganisations(
            OrganisationChanges changes, OrganisationChangeRow change, Actor actor, Reading reader, Runnable changed) {
        this.changes = changes;
        this.change = change;
        this.reader = reader;
        this.changed = changed;
        remembered = new Remembered("actors.organisation.refuse", change.id().value());
        remembered.fields().text("answer", answer);
        answer.setWidthFull();
        if (actor.may(Right.CONFIRM_ORGANISATION)) {
            add(confirming());
            if (isOpen(OrganisationStep.REFUSE)) {
                add(refusing());
            }
        } else {
            add(new Card(new Paragraph(getTranslation("actors.membership.waits")))
                    .headed(getTranslation("actors.membership.settle")));
        }
        if (actor.may(Right.PROPOSE_ORGANISATION)) {
            guard(withdraw, OrganisationStep.WITHDRAW);
            add(new Card(withdraw).headed(getTranslation("actors.membership.take-back")));
        }
    }

    private Card confirming() {
        guard(confirm, OrganisationStep.CONFIRM);
        var lead = isOpen(OrganisationStep.CONFIRM) ? "actors.organisation.confirm.lead" : "actors.membership.waits";
        return new Card(new Paragraph(getTranslation(lead)), confirm)
                .headed(getTranslation("actors.membership.settle"));
    }

    private Card refusing() {
        guard(refuse, OrganisationStep.REFUSE);
        answer.setLabel(getTranslation("actors.membership.refuse.words"));
        answer.setHelperText(getTranslation("actors.membership.refuse.help"));
        return new Card(answer, refuse, remembered).headed(getTranslation("actors.membership.refuse"));
    }

    private boolean isOpen(OrganisationStep step) {
        return changes.objection(step, change.id()).isEmpty();
    }

    private void guard(GuardedButton button, OrganisationStep step) {
        button.setText(getTranslation("actors.OrganisationStep." + step));
        button.objectedBy(changes.objection(step, change.id()));
    }

    private void askToConfirm() {
        Confirmation.before(
                this,
                "actors.organisation.confirm",
                () -> done(() -> changes.confirm(change.id()), OrganisationStep.CONFIRM),
                called());
    }

    private void askToWithdraw() {
        Confirmation.before(
                this,
                "actors.organisation.withdraw",
                () -> done(() -> changes.withdraw(change.id()), OrganisationStep.WITHDRAW),
                called());
    }

    private String called() {
        return ProposedOrganisations.called(this, change, reader);
    }

    private void refuse() {
        if (answer.getValue().isBlank()) {
            Receipt.problem(Refusals.text(this, Refusal.of("organisation.refused-with-words")));
        } else {
            var words = LocalizedText.of(reader.locale().getLanguage(), answer.getValue());
            done(() -> changes.refuse(change.id(), words), OrganisationStep.REFUSE);
        }
    }

    private void done(Runnable work, OrganisationStep step) {
        if (Refusals.attempt(this, work)) {
            remembered.sent();
            Receipt.show(getTranslation("actors.OrganisationStep." + step + ".receipt", called()));
            changed.run();
        }
    }
}
