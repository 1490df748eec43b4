package org.mizizi.actors.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mizizi.actors.MembershipChange.Kind;
import org.mizizi.actors.MembershipChangeRow;
import org.mizizi.actors.MembershipChanges;
import org.mizizi.look.Reading;
import org.mizizi.look.proposals.ToSettle;
import org.mizizi.proposals.ProposalStep;
import org.mizizi.shared.Isolated;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Refusal;

/** A proposed change of membership for whoever settles it; who begins by it is handed their door where no mail carries it to them. */
final class MembershipToSettle implements ToSettle {

    private final MembershipChanges changes;
    private final MembershipChangeRow change;
    private final Component where;
    private final Reading reader;

    MembershipToSettle(MembershipChanges changes, MembershipChangeRow change, Component where, Reading reader) {
        this.changes = changes;
        this.change = change;
        this.where = where;
        this.reader = reader;
    }

    @Override
    public UUID id() {
        return change.id().value();
    }

    @Override
    public Optional<Refusal> objection(ProposalStep step) {
        return changes.objection(step, change.id());
    }

    @Override
    public void confirm() {
        changes.confirm(change.id()).ifPresent(this::handOver);
    }

    /** The address at which the invited choose their password. */
    private void handOver(URI door) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(
                where.getTranslation("actors.membership.door", change.account().name()));
        var address = new Span(door.toString());
        address.getElement().setAttribute("dir", "ltr");
        address.addClassName("words");
        dialog.setText(new Div(new Paragraph(where.getTranslation("actors.membership.door.lead")), address));
        dialog.setConfirmText(where.getTranslation("actors.membership.door.done"));
        dialog.open();
    }

    @Override
    public void refuse(LocalizedText answer) {
        changes.refuse(change.id(), answer);
    }

    @Override
    public void withdraw() {
        changes.withdraw(change.id());
    }

    @Override
    public String key() {
        return "actors.membership";
    }

    @Override
    public List<Object> called() {
        var away = change.away();
        return List.of(
                Isolated.of(change.account().name()),
                where.getTranslation("role." + change.post().role()),
                Isolated.of(reader.text(change.post().organisationName())),
                away == null
                        ? where.getTranslation("look.former-member")
                        : reader.period(away.firstDay(), away.lastDay()),
                away == null ? "" : Isolated.of(reader.person(away.awayName())));
    }

    @Override
    public List<String> leads() {
        return isFinal()
                ? List.of(
                        "actors.membership.erase.gone",
                        "actors.membership.erase.stays",
                        "actors.membership.erase.final")
                : ToSettle.super.leads();
    }

    @Override
    public String confirmKey() {
        return key() + ".confirm." + change.kind();
    }

    @Override
    public String receiptKey(ProposalStep step) {
        return step == ProposalStep.CONFIRM && isFinal()
                ? "actors.membership.erase.receipt"
                : ToSettle.super.receiptKey(step);
    }

    @Override
    public boolean isFinal() {
        return change.kind() == Kind.ERASE;
    }
}
