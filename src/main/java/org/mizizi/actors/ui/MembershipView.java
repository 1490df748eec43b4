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
import java.util.Locale;
import java.util.UUID;
import org.mizizi.actors.MembershipChange.Account;
import org.mizizi.actors.MembershipChange.MembershipChangeId;
import org.mizizi.actors.MembershipChange.State;
import org.mizizi.actors.MembershipChangeRow;
import org.mizizi.actors.MembershipChangeRow.Settlement;
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
        var role = getTranslation("role." + change.post().role());
        name(
                getTranslation(
                        "actors.memberships." + change.kind() + ".title",
                        isolated(reader.person(change.account().name())),
                        role),
                "");
        body().add(
                        new Actions(
                                MembershipSigns.state(this, change.state()),
                                new ReferenceCode(change.post().organisationReference())),
                        what(change, reader));
        if (change.state() == State.PROPOSED) {
            body().add(new SettleMembership(changes, change, currentActor.get(), reader, this::redraw));
        }
    }

    private Card what(MembershipChangeRow change, Reading reader) {
        var account = change.account();
        var proposal = change.proposal();
        var facts = new DescriptionList();
        add(facts, "organisation", reader.words(change.post().organisationName()));
        add(facts, "role", new Span(getTranslation("role." + change.post().role())));
        if (!account.name().equals(Names.ERASED)) {
            who(facts, account, reader);
        }
        add(facts, "reason", Words.paragraph(proposal.reason(), reader.locale()));
        add(facts, "proposed", byAndAt(proposal.proposerName(), proposal.proposedAt(), reader));
        if (change.settlement() != null) {
            addSettlement(facts, change.state(), change.settlement(), reader);
        }
        return new Card(facts).headed(getTranslation("actors.membership.what"));
    }

    private void addSettlement(DescriptionList facts, State state, Settlement settlement, Reading reader) {
        add(facts, state.name(), byAndAt(settlement.settlerName(), settlement.settledAt(), reader));
        var answer = settlement.answer();
        if (answer != null) {
            add(facts, "answer", Words.paragraph(answer, reader.locale()));
        }
    }

    private void who(DescriptionList facts, Account account, Reading reader) {
        add(facts, "account", auto(account.subject()));
        if (account.email() != null) {
            add(facts, "email", auto(account.email()));
        }
        add(facts, "language", new Span(Locale.of(account.language()).getDisplayLanguage(reader.locale())));
    }

    private void add(DescriptionList facts, String term, Component description) {
        facts.add(new Term(getTranslation("actors.membership." + term)), new Description(description));
    }

    private static Div byAndAt(String name, Instant moment, Reading reader) {
        return new Div(
                auto(reader.person(name)), new Span(" · " + reader.moments().dateTime(moment)));
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
