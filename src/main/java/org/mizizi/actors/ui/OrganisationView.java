package org.mizizi.actors.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.Deputies;
import org.mizizi.actors.Deputy;
import org.mizizi.actors.FormerName;
import org.mizizi.actors.MandateCard;
import org.mizizi.actors.MandateContest;
import org.mizizi.actors.Mandates;
import org.mizizi.actors.MembershipChangeRow;
import org.mizizi.actors.MembershipChanges;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.Organisations;
import org.mizizi.actors.Suspensions;
import org.mizizi.look.Actions;
import org.mizizi.look.Address;
import org.mizizi.look.Card;
import org.mizizi.look.Chip;
import org.mizizi.look.EmptyState;
import org.mizizi.look.LinkButton;
import org.mizizi.look.PageOf;
import org.mizizi.look.Quiet;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.ReferenceCode;
import org.mizizi.look.Row;
import org.mizizi.look.Rows;
import org.mizizi.look.Words;
import org.mizizi.look.proposals.ProposalSigns;
import org.mizizi.security.Actor;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Right;
import org.mizizi.shared.Paths;
import org.mizizi.shared.Side;

/** One organisation: what it is, for whom it speaks and by what right, and, for its own members, who acts for it. */
@Route("organisations/:reference")
@PermitAll
class OrganisationView extends PageOf<Organisation> {

    private final Organisations organisations;
    private final Mandates mandates;
    private final Deputies deputies;
    private final Suspensions suspensions;
    private final MembershipChanges changes;
    private final CurrentActor currentActor;

    OrganisationView(
            Organisations organisations,
            Mandates mandates,
            Deputies deputies,
            Suspensions suspensions,
            MembershipChanges changes,
            CurrentActor currentActor,
            Readings readings) {
        super(readings);
        this.organisations = organisations;
        this.mandates = mandates;
        this.deputies = deputies;
        this.suspensions = suspensions;
        this.changes = changes;
        this.currentActor = currentActor;
    }

    @Override
    protected Organisation find(Address where) {
        return organisations.find(where.reference());
    }

    @Override
    protected void draw(Organisation shown, Reading reader) {
        var actor = currentActor.get();
        name(reader.wording(shown.name()), getTranslation("actors.OrganisationKind." + shown.kind()));
        body().add(signals(shown, actor, reader));
        organisations.formerNames(shown.id()).forEach(former -> body().add(calledBefore(former, reader)));
        var description = shown.description();
        if (description != null) {
            body().add(Words.paragraph(description, reader.locale()));
        }
        var facts = new ProfileFacts(shown.profile(), contact(shown, actor), reader);
        if (!facts.isEmpty()) {
            body().add(new Card(facts).headed(getTranslation("actors.profile")));
        }
        if (shown.kind().canHaveMandate()) {
            body().add(mandates(shown, actor, reader));
        }
        if (actor.actsFor(shown.id()) || actor.may(Right.SUSPEND_MEMBER)) {
            body().add(members(shown, reader));
        }
    }

    /** Its own people and those who keep the register see an address that is not public. */
    private @Nullable String contact(Organisation shown, Actor actor) {
        return actor.actsFor(shown.id()) || actor.may(Right.READ_ORGANISATION_CHANGES)
                ? shown.profile().contact()
                : shown.profile().publicContact();
    }

    private Div signals(Organisation shown, Actor actor, Reading reader) {
        var signals = new Actions(
                new ReferenceCode(shown.reference()),
                Chip.of(
                        getTranslation("side." + shown.side()),
                        shown.side() == Side.INTERNAL ? Chip.Tone.INTERNAL : Chip.Tone.EXTERNAL));
        if (shown.hasEnded()) {
            reader.end(shown.id()).ifPresent(end -> signals.add(Chip.of(end, Chip.Tone.WARN)));
        } else if (!shown.verified()) {
            signals.add(Chip.of(getTranslation("actors.not-verified"), Chip.Tone.WARN));
        }
        if (actor.may(Right.PROPOSE_ORGANISATION) && !shown.hasEnded()) {
            signals.add(new LinkButton(
                    Paths.changeOrganisation(shown.reference()), getTranslation("actors.organisation.propose-change")));
        }
        return signals;
    }

    private Paragraph calledBefore(FormerName former, Reading reader) {
        return new Paragraph(
                new Span(getTranslation("actors.called-before") + " "),
                reader.words(former.name()),
                new Span(" · "
                        + getTranslation(
                                "actors.called-before.until", reader.moments().date(former.until()))));
    }

    private Card mandates(Organisation shown, Actor actor, Reading reader) {
        var cards = mandates.cardsOf(shown.id());
        var card = new Card();
        card.setHeading(getTranslation("actors.mandates"));
        if (cards.isEmpty()) {
            card.add(new EmptyState(getTranslation("actors.no-mandate")));
        }
        cards.forEach(one -> show(one, card, reader));
        if (actor.actsFor(shown.id()) && actor.may(Right.CLAIM_MANDATE)) {
            card.add(new Actions(new LinkButton(Paths.newMandate(), getTranslation("actors.mandate.claim"))));
        }
        return card;
    }

    private void show(MandateCard mandate, Card card, Reading reader) {
        card.add(new H3(reader.words(mandate.mandate().constituency())), new MandateSection(mandate, reader));
        mandate.contests().stream()
                .filter(MandateContest::isOpen)
                .forEach(contest -> card.add(new ContestSection(contest, reader)));
        card.add(new LinkButton(Paths.mandate(mandate.mandate().id().value()), getTranslation("actors.mandate.open")));
    }

    private Card members(Organisation shown, Reading reader) {
        var members = organisations.membersOf(shown.id());
        var standIns = deputies.of(shown.id());
        var people = new MemberRows(this, suspensions.of(shown.id()), currentActor.get(), reader);
        var rows = new Rows();
        rows.show(Stream.concat(
                        members.stream().map(people::row), standIns.stream().map(one -> row(one, reader)))
                .toList());
        var card = new Card(new Paragraph(getTranslation("actors.members.lead")), rows);
        card.setHeading(getTranslation("actors.members"));
        if (currentActor.get().may(Right.READ_MEMBERSHIP)) {
            card.add(waiting(shown, reader));
        }
        if (currentActor.get().may(Right.PROPOSE_MEMBERSHIP)) {
            card.add(new Actions(new LinkButton(Paths.newMembership(), getTranslation("actors.members.change"))));
        }
        return card;
    }

    /** What is proposed about its people and not settled yet. */
    private Rows waiting(Organisation shown, Reading reader) {
        var rows = new Rows();
        rows.show(changes.waitingIn(shown.id()).stream()
                .map(change -> waiting(change, reader))
                .toList());
        return rows;
    }

    private Row waiting(MembershipChangeRow change, Reading reader) {
        var name = new Anchor(
                Paths.membership(change.id().value()),
                reader.person(change.account().name()));
        name.getElement().setAttribute("dir", "auto");
        var what = Quiet.line(new Text(getTranslation(
                "actors.memberships." + change.kind() + ".role",
                getTranslation("role." + change.post().role()))));
        var proposed = change.course().proposed();
        var by = Quiet.line(
                new Span(getTranslation("actors.members.proposed-by") + " "),
                auto(reader.person(proposed.proposerName(), proposed.proposerDeputised())));
        return new Row(new Div(name), what, by)
                .and(ProposalSigns.state(this, change.course().state()));
    }

    private static Span auto(String text) {
        var words = new Span(text);
        words.getElement().setAttribute("dir", "auto");
        return words;
    }

    private Row row(Deputy deputy, Reading reader) {
        var name = new Span(reader.person(deputy.name()));
        name.getElement().setAttribute("dir", "auto");
        return new Row(new Div(name), Quiet.line(new Text(StandInWords.of(this, deputy, reader))));
    }
}
