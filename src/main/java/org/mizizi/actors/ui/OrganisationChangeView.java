package org.mizizi.actors.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.mizizi.actors.OrganisationChange.OrganisationChangeId;
import org.mizizi.actors.OrganisationChangeRow;
import org.mizizi.actors.OrganisationChanges;
import org.mizizi.look.Actions;
import org.mizizi.look.Address;
import org.mizizi.look.Card;
import org.mizizi.look.PageOf;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.proposals.CourseFacts;
import org.mizizi.look.proposals.ProposalSigns;
import org.mizizi.look.proposals.SettleProposal;
import org.mizizi.proposals.ProposalState;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Right;
import org.mizizi.shared.NotFoundException;

/** Organisations that are to enter the register: which and why, who proposed them, and what a second person makes of it. */
@Route("organisation-changes/:change")
@RolesAllowed({"ADMINISTRATOR", "CONVENOR", "AUDITOR"})
class OrganisationChangeView extends PageOf<OrganisationChangeRow> {

    private final OrganisationChanges changes;
    private final CurrentActor currentActor;

    OrganisationChangeView(OrganisationChanges changes, CurrentActor currentActor, Readings readings) {
        super(readings);
        this.changes = changes;
        this.currentActor = currentActor;
    }

    @Override
    protected OrganisationChangeRow find(Address where) {
        return changes.find(new OrganisationChangeId(id(where.named("change"))));
    }

    private static UUID id(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException _) {
            throw new NotFoundException("organisation");
        }
    }

    @Override
    protected void draw(OrganisationChangeRow change, Reading reader) {
        name(getTranslation("actors.organisation.title", ProposedOrganisations.called(this, change, reader)), "");
        body().add(
                        new Actions(ProposalSigns.state(this, change.course().state())),
                        new Card(ProposedOrganisations.table(this, changes.contents(change.id()), reader))
                                .headed(getTranslation("actors.organisation.which")),
                        new Card(new CourseFacts(change.course(), reader)).headed(getTranslation("proposals.why")));
        if (change.course().state() == ProposalState.PROPOSED) {
            var actor = currentActor.get();
            body().add(new SettleProposal(
                    new OrganisationsToSettle(changes, change, this, reader),
                    new SettleProposal.Reader(
                            actor.may(Right.CONFIRM_ORGANISATION), actor.may(Right.PROPOSE_ORGANISATION)),
                    reader,
                    this::redraw));
        }
    }
}
