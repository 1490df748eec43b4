package org.mizizi.actors.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.UUID;
import org.mizizi.actors.OrganisationChange.OrganisationChangeId;
import org.mizizi.actors.OrganisationChange.State;
import org.mizizi.actors.OrganisationChangeRow;
import org.mizizi.actors.OrganisationChanges;
import org.mizizi.look.Actions;
import org.mizizi.look.Address;
import org.mizizi.look.Card;
import org.mizizi.look.PageOf;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.Words;
import org.mizizi.security.CurrentActor;
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
                        new Actions(ProposedOrganisations.state(this, change.state())),
                        new Card(ProposedOrganisations.table(this, changes.contents(change.id()), reader))
                                .headed(getTranslation("actors.organisation.which")),
                        why(change, reader));
        if (change.state() == State.PROPOSED) {
            body().add(new SettleOrganisations(changes, change, currentActor.get(), reader, this::redraw));
        }
    }

    private Card why(OrganisationChangeRow change, Reading reader) {
        var proposal = change.proposal();
        var facts = new DescriptionList();
        add(facts, "reason", Words.paragraph(proposal.reason(), reader.locale()));
        add(facts, "proposed", byAndAt(proposal.proposerName(), proposal.proposedAt(), reader));
        var settlement = change.settlement();
        if (settlement != null) {
            add(facts, change.state().name(), byAndAt(settlement.settlerName(), settlement.settledAt(), reader));
            var answer = settlement.answer();
            if (answer != null) {
                add(facts, "answer", Words.paragraph(answer, reader.locale()));
            }
        }
        return new Card(facts).headed(getTranslation("actors.membership.why"));
    }

    private void add(DescriptionList facts, String term, Component description) {
        facts.add(new Term(getTranslation("actors.membership." + term)), new Description(description));
    }

    private static Div byAndAt(String name, Instant moment, Reading reader) {
        var person = new Span(reader.person(name));
        person.getElement().setAttribute("dir", "auto");
        return new Div(person, new Span(" · " + reader.moments().dateTime(moment)));
    }
}
