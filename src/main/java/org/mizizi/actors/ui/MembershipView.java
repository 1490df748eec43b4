package org.mizizi.actors.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.mizizi.actors.MembershipChange.Account;
import org.mizizi.actors.MembershipChange.MembershipChangeId;
import org.mizizi.actors.MembershipChangeRow;
import org.mizizi.actors.MembershipChanges;
import org.mizizi.look.Actions;
import org.mizizi.look.Address;
import org.mizizi.look.Card;
import org.mizizi.look.Enumerated;
import org.mizizi.look.PageOf;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.proposals.CourseFacts;
import org.mizizi.look.proposals.ProposalSigns;
import org.mizizi.look.proposals.SettleProposal;
import org.mizizi.proposals.ProposalState;
import org.mizizi.security.Actor;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Names;
import org.mizizi.security.Right;
import org.mizizi.shared.Isolated;
import org.mizizi.shared.NotFoundException;

/** One change of membership: what changes and why, who proposed it, and what a second person makes of it. */
@Route("memberships/:change")
@RolesAllowed({
    "ADMINISTRATOR",
    "CONVENOR",
    "AUDITOR",
    "CIVIL_SOCIETY_REPRESENTATIVE",
    "MINISTRY_OFFICER",
    "MINISTRY_APPROVER",
    "EXTERNAL_OFFICER"
})
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
                        Isolated.of(reader.person(change.account().name())),
                        role),
                "");
        body().add(
                        new Actions(
                                ProposalSigns.state(this, change.course().state()),
                                new ReferenceCode(change.post().organisationReference())),
                        what(change, reader));
        if (change.course().state() == ProposalState.PROPOSED) {
            var actor = currentActor.get();
            body().add(new SettleProposal(
                    new MembershipToSettle(changes, change, this, reader),
                    new SettleProposal.Reader(actor.may(Right.CONFIRM_MEMBERSHIP), takesBack(change, actor)),
                    reader,
                    this::redraw));
        }
    }

    /** Administrators read as well why they cannot. */
    private static boolean takesBack(MembershipChangeRow change, Actor actor) {
        return actor.may(Right.PROPOSE_ANY_MEMBERSHIP)
                || actor.isSameHumanAs(change.course().proposed().proposedBy());
    }

    private Card what(MembershipChangeRow change, Reading reader) {
        var account = change.account();
        var facts = new DescriptionList();
        add(facts, "organisation", reader.words(change.post().organisationName()));
        add(facts, "role", new Span(getTranslation("role." + change.post().role())));
        var away = change.away();
        if (away != null) {
            add(facts, "away", auto(reader.person(away.awayName())));
            add(facts, "days", new Span(reader.period(away.firstDay(), away.lastDay())));
        }
        if (!account.name().equals(Names.ERASED) && !account.subject().isEmpty()) {
            who(facts, account, reader);
        }
        if (!account.name().equals(Names.ERASED) && currentActor.get().may(Right.READ_MEMBERSHIPS)) {
            actsAlready(facts, change, reader);
        }
        if (change.post().byItself()) {
            add(facts, "by-itself", new Span(getTranslation("actors.membership.by-itself.yes")));
        }
        var card = new Card(facts, new CourseFacts(change.course(), reader))
                .headed(getTranslation("actors.membership.what"));
        if (!account.name().equals(Names.ERASED)
                && account.email() != null
                && !account.subject().isEmpty()) {
            card.add(new NativeDetails(getTranslation("actors.membership.account"), auto(account.subject())));
        }
        return card;
    }

    private void who(DescriptionList facts, Account account, Reading reader) {
        if (account.email() == null) {
            add(facts, "account", auto(account.subject()));
        } else {
            add(facts, "email", auto(account.email()));
        }
        add(facts, "language", new Span(reader.language(account.language())));
    }

    /** Whoever confirms it sees for whom the same human acts. */
    private void actsAlready(DescriptionList facts, MembershipChangeRow change, Reading reader) {
        var others = changes.actsAlreadyFor(change.account().subject()).stream()
                .filter(one -> !one.reference().equals(change.post().organisationReference()))
                .map(one -> reader.text(one.name()))
                .toList();
        if (!others.isEmpty()) {
            add(facts, "acts-also-for", new Span(Enumerated.in(reader.locale(), others)));
        }
    }

    private void add(DescriptionList facts, String term, Component description) {
        facts.add(new Term(getTranslation("actors.membership." + term)), new Description(description));
    }

    private static Span auto(String text) {
        var words = new Span(text);
        words.getElement().setAttribute("dir", "auto");
        return words;
    }
}
