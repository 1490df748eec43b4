package org.mizizi.actors.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.mizizi.actors.OrganisationChangeRow;
import org.mizizi.actors.OrganisationChangeSearch;
import org.mizizi.actors.OrganisationChanges;
import org.mizizi.look.Actions;
import org.mizizi.look.Address;
import org.mizizi.look.Chip;
import org.mizizi.look.LinkButton;
import org.mizizi.look.PageOf;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.Row;
import org.mizizi.look.proposals.ProposalSigns;
import org.mizizi.proposals.ProposalState;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Right;
import org.mizizi.shared.Asked;
import org.mizizi.shared.Paths;

/** Every proposal of organisations for the register, those first that wait for a second person. What is shown of them is in the address. */
@Route("organisation-changes")
@RolesAllowed({"ADMINISTRATOR", "CONVENOR", "AUDITOR"})
class OrganisationChangesView extends PageOf<Address> {

    private final OrganisationChanges changes;
    private final LinkButton propose = new LinkButton(Paths.newOrganisation(), "").primary();
    private final Actions actions = new Actions(propose);

    OrganisationChangesView(OrganisationChanges changes, CurrentActor currentActor, Readings readings) {
        super(readings);
        this.changes = changes;
        actions.setVisible(currentActor.get().may(Right.PROPOSE_ORGANISATION));
    }

    @Override
    protected Address find(Address where) {
        return where;
    }

    @Override
    protected void draw(Address where, Reading reader) {
        name(getTranslation("actors.organisations.proposed"), getTranslation("actors.organisations.proposed.lead"));
        propose.setText(getTranslation("actors.organisations.propose"));
        body().add(
                        actions,
                        list(
                                        asked -> changes.page(search(asked), asked.key()),
                                        (OrganisationChangeRow change) -> row(change, reader))
                                .headed(getTranslation("actors.memberships.list"))
                                .searched(getTranslation("actors.organisation.name"))
                                .choice(
                                        "state",
                                        getTranslation("proposals.state"),
                                        getTranslation("proposals.any-state"),
                                        states())
                                .sorted(
                                        OrganisationChangeSearch.Sort.class,
                                        sort -> getTranslation("state.Sort." + sort))
                                .show(getTranslation("actors.organisations.proposed.none")));
    }

    private static OrganisationChangeSearch search(Asked asked) {
        return new OrganisationChangeSearch(
                asked.words(),
                asked.one("state", ProposalState.class),
                asked.sort(OrganisationChangeSearch.Sort.WAITING_FIRST));
    }

    private SequencedMap<String, String> states() {
        var names = new LinkedHashMap<String, String>();
        for (var state : ProposalState.values()) {
            names.put(state.name(), getTranslation("proposals.state." + state));
        }
        return names;
    }

    private Row row(OrganisationChangeRow change, Reading reader) {
        var name = new Anchor(
                Paths.organisationChange(change.id().value()), ProposedOrganisations.called(this, change, reader));
        var since = Quiet.line(new Span(getTranslation(
                "actors.memberships.proposed-on",
                reader.moments().date(change.course().proposed().proposedAt()))));
        return new Row(new Div(name), since)
                .and(Chip.of(getTranslation("actors.organisation.kind." + change.kind()), Chip.Tone.PLAIN))
                .and(ProposalSigns.state(this, change.course().state()));
    }
}
