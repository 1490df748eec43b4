package org.mizizi.actors.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.mizizi.actors.Deputies;
import org.mizizi.actors.MembershipChanges;
import org.mizizi.actors.Organisations;
import org.mizizi.actors.Suspensions;
import org.mizizi.look.Address;
import org.mizizi.look.PageOf;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.Receipt;
import org.mizizi.look.Refusals;
import org.mizizi.security.CurrentActor;
import org.mizizi.shared.Paths;

/** An administrator, or an organisation for its own people, proposes that a person begins or ends to have a role, stands in for somebody, is suspended no longer, or is erased; nothing counts before somebody else confirms it. */
@Route("memberships/new")
@RolesAllowed({
    "ADMINISTRATOR",
    "CIVIL_SOCIETY_REPRESENTATIVE",
    "MINISTRY_OFFICER",
    "MINISTRY_APPROVER",
    "EXTERNAL_OFFICER"
})
class ProposeMembershipView extends PageOf<Address> {

    private final MembershipChanges changes;
    private final Deputies deputies;
    private final Suspensions suspensions;
    final MembershipForm form;

    ProposeMembershipView(
            MembershipChanges changes,
            Deputies deputies,
            Suspensions suspensions,
            Organisations organisations,
            CurrentActor currentActor,
            Readings readings) {
        super(readings);
        this.changes = changes;
        this.deputies = deputies;
        this.suspensions = suspensions;
        var reader = readings.in(getLocale());
        form = new MembershipForm(
                organisations, changes, deputies, suspensions, currentActor.get(), reader, this::propose);
    }

    @Override
    protected Address find(Address where) {
        return where;
    }

    @Override
    protected void draw(Address where, Reading reader) {
        name(getTranslation("actors.memberships.propose"), getTranslation("proposals.propose.lead"));
        form.speak(reader);
        body().add(form);
    }

    private void propose() {
        form.missing()
                .ifPresentOrElse(
                        refusal -> Receipt.problem(Refusals.text(this, refusal)),
                        () -> Refusals.attempt(this, this::send));
    }

    private void send() {
        var reason = form.reason.text();
        var change = switch (form.kind.getValue()) {
            case BEGIN -> changes.proposeBegin(form.beginning().orElseThrow(), reason);
            case END -> {
                var held = form.held.getValue();
                yield changes.proposeEnd(held.member().id(), held.role(), reason);
            }
            case DEPUTISE -> deputies.propose(form.deputising().orElseThrow(), reason);
            case RECALL ->
                deputies.proposeRecall(form.deputies.recalled.getValue().id(), reason);
            case LIFT -> suspensions.proposeLift(form.suspended.getValue().person(), reason);
            case ERASE -> changes.proposeErasure(form.former.getValue().id(), reason);
        };
        form.remembered.sent();
        Receipt.show(getTranslation("proposals.proposed.receipt"));
        getUI().ifPresent(ui -> ui.navigate(Paths.membership(change.value())));
    }
}
