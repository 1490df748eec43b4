package org.mizizi.actors.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.net.URI;
import java.util.List;
import org.mizizi.actors.MembershipChange.Kind;
import org.mizizi.actors.MembershipChangeRow;
import org.mizizi.actors.MembershipChanges;
import org.mizizi.actors.MembershipStep;
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

/** What the reader can do with a proposed change: confirm or refuse it, take it back, or read why not. */
final class SettleMembership extends Div {

    private final MembershipChanges changes;
    private final MembershipChangeRow change;
    private final Reading reader;
    private final Runnable changed;
    final GuardedButton confirm = new GuardedButton(_ -> askToConfirm()).primary();
    final GuardedButton refuse = new GuardedButton(_ -> refuse());
    final GuardedButton withdraw = new GuardedButton(_ -> askToWithdraw());
    final TextArea answer = new WordsArea(Writing.REASON);
    final Remembered remembered;

    SettleMembership(
            MembershipChanges changes, MembershipChangeRow change, Actor actor, Reading reader, Runnable changed) {
        this.changes = changes;
        this.change = change;
        this.reader = reader;
        this.changed = changed;
        remembered = new Remembered("actors.membership.refuse", change.id().value());
        remembered.fields().text("answer", answer);
        answer.setWidthFull();
        if (actor.may(Right.CONFIRM_MEMBERSHIP)) {
            add(confirming());
            if (isOpen(MembershipStep.REFUSE)) {
                add(refusing());
            }
        } else {
            add(new Card(new Paragraph(getTranslation("actors.membership.waits")))
                    .headed(getTranslation("actors.membership.settle")));
        }
        if (actor.may(Right.PROPOSE_MEMBERSHIP)) {
            guard(withdraw, MembershipStep.WITHDRAW);
            add(new Card(withdraw).headed(getTranslation("actors.membership.take-back")));
        }
    }

    private Card confirming() {
        guard(confirm, MembershipStep.CONFIRM);
        var card = new Card().headed(getTranslation("actors.membership.settle"));
        leads().forEach(lead -> card.add(
                new Paragraph(getTranslation("actors.membership." + lead, getTranslation("look.former-member")))));
        card.add(confirm);
        return card;
    }

    /** What follows. */
    private List<String> leads() {
        if (change.kind() == Kind.ERASE) {
            return List.of("erase.gone", "erase.stays", "erase.final");
        }
        return List.of(isOpen(MembershipStep.CONFIRM) ? "confirm.lead" : "waits");
    }

    private Card refusing() {
        guard(refuse, MembershipStep.REFUSE);
        answer.setLabel(getTranslation("actors.membership.refuse.words"));
        answer.setHelperText(getTranslation("actors.membership.refuse.help"));
        return new Card(answer, refuse, remembered).headed(getTranslation("actors.membership.refuse"));
    }

    private boolean isOpen(MembershipStep step) {
        return changes.objection(step, change.id()).isEmpty();
    }

    private void guard(GuardedButton button, MembershipStep step) {
        button.setText(getTranslation("actors.MembershipStep." + step));
        button.objectedBy(changes.objection(step, change.id()));
    }

    private void askToConfirm() {
        if (change.kind() == Kind.ERASE) {
            Confirmation.beforeLosing(
                    this,
                    "actors.membership.confirm.ERASE",
                    this::confirm,
                    change.account().name());
        } else {
            Confirmation.before(
                    this,
                    "actors.membership.confirm." + change.kind(),
                    this::confirm,
                    change.account().name(),
                    getTranslation("role." + change.post().role()),
                    reader.text(change.post().organisationName()));
        }
    }

    private void confirm() {
        done(() -> changes.confirm(change.id()).ifPresent(this::handOver), MembershipStep.CONFIRM);
    }

    /** The address at which the invited choose their password, where no mail carries it to them. */
    private void handOver(URI door) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(
                getTranslation("actors.membership.door", change.account().name()));
        var address = new Span(door.toString());
        address.getElement().setAttribute("dir", "ltr");
        address.addClassName("words");
        dialog.setText(new Div(new Paragraph(getTranslation("actors.membership.door.lead")), address));
        dialog.setConfirmText(getTranslation("actors.membership.door.done"));
        dialog.open();
    }

    private void askToWithdraw() {
        Confirmation.before(
                this,
                "actors.membership.withdraw",
                () -> done(() -> changes.withdraw(change.id()), MembershipStep.WITHDRAW),
                change.account().name());
    }

    private void refuse() {
        if (answer.getValue().isBlank()) {
            Receipt.problem(Refusals.text(this, Refusal.of("membership.refused-with-words")));
        } else {
            var words = LocalizedText.of(reader.locale().getLanguage(), answer.getValue());
            done(() -> changes.refuse(change.id(), words), MembershipStep.REFUSE);
        }
    }

    private void done(Runnable work, MembershipStep step) {
        if (Refusals.attempt(this, work)) {
            remembered.sent();
            Receipt.show(
                    step == MembershipStep.CONFIRM && change.kind() == Kind.ERASE
                            ? getTranslation("actors.membership.erase.receipt")
                            : getTranslation(
                                    "actors.MembershipStep." + step + ".receipt",
                                    change.account().name()));
            changed.run();
        }
    }
}
