package org.mizizi.actors.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.UUID;
import org.mizizi.actors.MembershipChange.MembershipChangeId;
import org.mizizi.actors.MembershipChange.State;
import org.mizizi.actors.MembershipChangeRow;
import org.mizizi.actors.MembershipChanges;
import org.mizizi.look.Actions;
import org.mizizi.look.Address;
import org.mizizi.look.Card;
import org.mizizi.look.PageOf;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Words;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Names;
import org.mizizi.shared.NotFoundException;

/** One change of membership: what changes and why, who proposed it, and what a second person makes of it. */
@Route("memberships/:change")
@RolesAllowed({"ADMINISTRATOR", "CONVENOR", "AUDITOR"})
class MembershipView extends PageOf<MembershipChangeRow> {

    private final MembershipChanges changes;
    private final CurrentActor currentActor;

    MembershipView(MembershipChanges changes, CurrentActor currentActor, Readings readings) {
        super(readings);
        this.changes = changes;
        this.currentActor = currentActor;
    }

    @Override
    protected MembershipChangeRow find(Address where) {
        return changes.find(new MembershipChangeId(id(where.named("change"))));
    }

    private static UUID id(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException _) {
            throw new NotFoundException("membership");
        }
    }

    @Override
    protected void draw(MembershipChangeRow change, Reading reader) {
        var role = getTranslation("role." + change.role());
        name(
                getTranslation(
                        "actors.memberships." + change.kind() + ".title", isolated(reader.person(change.name())), role),
                "");
        body().add(
                        new Actions(
                                MembershipSigns.state(this, change.state()),
                                new ReferenceCode(change.organisationReference())),
                        what(change, reader));
        if (change.state() == State.PROPOSED) {
            body().add(new SettleMembership(changes, change, currentActor.get(), reader, this::redraw));
        }
    }

    private Card what(MembershipChangeRow change, Reading reader) {
        var facts = new DescriptionList();
        add(facts, "organisation", reader.words(change.organisationName()));
        add(facts, "role", new Span(getTranslation("role." + change.role())));
        if (!change.name().equals(Names.ERASED)) {
            who(facts, change, reader);
        }
        add(facts, "reason", Words.paragraph(change.reason(), reader.locale()));
        add(
                facts,
                "proposed",
                byAndAt(reader.person(change.proposerName()), reader.moments().dateTime(change.proposedAt())));
        var settler = change.settlerName();
        var settledAt = change.settledAt();
        if (settler != null && settledAt != null) {
            add(
                    facts,
                    change.state().name(),
                    byAndAt(reader.person(settler), reader.moments().dateTime(settledAt)));
        }
        var answer = change.answer();
        if (answer != null) {
            add(facts, "answer", Words.paragraph(answer, reader.locale()));
        }
        return new Card(facts).headed(getTranslation("actors.membership.what"));
    }

    private void who(DescriptionList facts, MembershipChangeRow change, Reading reader) {
        add(facts, "account", auto(change.subject()));
        if (change.email() != null) {
            add(facts, "email", auto(change.email()));
        }
        add(facts, "language", new Span(Locale.of(change.language()).getDisplayLanguage(reader.locale())));
    }

    private void add(DescriptionList facts, String term, Component description) {
        facts.add(new Term(getTranslation("actors.membership." + term)), new Description(description));
    }

    private static Div byAndAt(String name, String moment) {
        return new Div(auto(name), new Span(" · " + moment));
    }

    private static Span auto(String text) {
        var words = new Span(text);
        words.getElement().setAttribute("dir", "auto");
        return words;
    }

    private static String isolated(String name) {
        return "\u2068" + name + "\u2069";
    }
}
