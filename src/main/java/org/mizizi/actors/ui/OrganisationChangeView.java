package org.mizizi.actors.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mizizi.actors.OrganisationChange.Kind;
import org.mizizi.actors.OrganisationChange.OrganisationChangeId;
import org.mizizi.actors.OrganisationChangeRow;
import org.mizizi.actors.OrganisationChanges;
import org.mizizi.actors.Organisations;
import org.mizizi.look.Actions;
import org.mizizi.look.Address;
import org.mizizi.look.Card;
import org.mizizi.look.PageOf;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Row;
import org.mizizi.look.Rows;
import org.mizizi.look.proposals.CourseFacts;
import org.mizizi.look.proposals.ProposalSigns;
import org.mizizi.look.proposals.SettleProposal;
import org.mizizi.proposals.ProposalState;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Right;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.Paths;

/** Organisations that are to enter the register, to be told of otherwise or to end: which and why, who proposed them, and what a second person makes of it. */
@Route("organisation-changes/:change")
@RolesAllowed({"ADMINISTRATOR", "CONVENOR", "AUDITOR"})
class OrganisationChangeView extends PageOf<OrganisationChangeRow> {

    private final OrganisationChanges changes;
    private final Organisations organisations;
    private final CurrentActor currentActor;

    OrganisationChangeView(
            OrganisationChanges changes, Organisations organisations, CurrentActor currentActor, Readings readings) {
        super(readings);
        this.changes = changes;
        this.organisations = organisations;
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
        name(
                getTranslation(title(change), ProposedOrganisations.called(this, change, reader)),
                List.of(reader.wording(change.content().firstName())),
                "");
        body().add(new Actions(ProposalSigns.state(this, change.course().state())));
        if (change.organisation() != null) {
            body().add(new Card(which(change, reader)));
        }
        var contents = changes.contents(change.id());
        if (!contents.isEmpty()) {
            body().add(new Card(ProposedOrganisations.table(this, contents, reader))
                    .headed(getTranslation(heading(change))));
        }
        body().add(new Card(new CourseFacts(change.course(), reader)).headed(getTranslation("proposals.why")));
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

    private static String heading(OrganisationChangeRow change) {
        return change.kind() == Kind.AMEND ? "actors.organisation.told" : "actors.organisation.which";
    }

    private static String title(OrganisationChangeRow change) {
        return change.kind() == Kind.REGISTER
                ? "actors.organisation.title"
                : "actors.organisation.title." + change.kind();
    }

    /** Which organisation of the register it is about, and which one takes over from it. */
    private Rows which(OrganisationChangeRow change, Reading reader) {
        var which = new Rows();
        which.show(Stream.of(Optional.ofNullable(change.organisation()), Optional.ofNullable(change.into()))
                .flatMap(Optional::stream)
                .map(organisations::find)
                .map(one -> new Row(
                        new Div(new Anchor(Paths.organisation(one.reference()), reader.name(one.id()))),
                        Quiet.line(new ReferenceCode(one.reference()))))
                .toList());
        return which;
    }
}
