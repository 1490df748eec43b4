package org.mizizi.actors;

import java.util.Optional;
import org.mizizi.actors.ActorEvent.MembershipProposed;
import org.mizizi.actors.MembershipChange.MembershipChangeId;
import org.mizizi.country.Countries;
import org.mizizi.security.Accounts;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Pace;
import org.mizizi.security.Right;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every proposal about a membership begins with: the account of whom it is about, and that nothing else waits about them. */
@Component
class ProposedMemberships {

    private final MembershipChangeRepository repository;
    private final MembershipChangeRows rows;
    private final ActorRows actors;
    private final Countries countries;
    private final CurrentActor currentActor;
    private final Pace pace;
    private final ObjectProvider<Accounts> accounts;
    private final ApplicationEventPublisher events;

    ProposedMemberships(
            MembershipChangeRepository repository,
            MembershipChangeRows rows,
            ActorRows actors,
            Countries countries,
            CurrentActor currentActor,
            Pace pace,
            ObjectProvider<Accounts> accounts,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.rows = rows;
        this.actors = actors;
        this.countries = countries;
        this.currentActor = currentActor;
        this.pace = pace;
        this.accounts = accounts;
        this.events = events;
    }

    /** Refused for the people of others. What an organisation proposes of its own counts against its pace, whatever becomes of it. */
    void begin(OrganisationId organisation) {
        var actor = currentActor.get();
        Refusal.refuse(new OwnPeople(actor, organisation).objection());
        if (!actor.may(Right.PROPOSE_ANY_MEMBERSHIP)) {
            pace.attempt(Pace.Act.MEMBERSHIP);
        }
    }

    /** Who is named without an account gets one by their address; it may do nothing before it is confirmed. */
    NewMembership withAccount(NewMembership proposed) {
        var doors = accounts.getIfAvailable();
        if (doors == null || !proposed.subject().isBlank()) {
            return asKnown(proposed);
        }
        Refusal.refuse(Invitation.objection(proposed));
        return asKnown(proposed.with(doors.reserve(Invitation.to(proposed))));
    }

    /** One human reads as one, whatever name was typed. */
    private NewMembership asKnown(NewMembership proposed) {
        var known = actors.membersWith(proposed.subject());
        var waitsElsewhere = rows.isOpenElsewhere(proposed.subject(), proposed.organisation());
        Refusal.refuse(new OwnPeople(currentActor.get(), proposed.organisation(), known, waitsElsewhere).objection());
        return known.stream()
                .findFirst()
                .map(member -> proposed.called(member.name()))
                .orElse(proposed);
    }

    /** Whom the register knows keeps the id they have there. */
    PersonId person(Optional<Member> known, NewMembership wanted) {
        if (!countries.country().languages().contains(wanted.language())) {
            throw Refusal.of("membership.no-language").asException();
        }
        return known.map(Member::id).orElseGet(() -> new PersonId(Identifier.next()));
    }

    MembershipChangeId propose(MembershipChange change) {
        if (rows.isOpenFor(change.account().subject())) {
            throw Refusal.of("membership.open-already").asException();
        }
        repository.save(change);
        events.publishEvent(new MembershipProposed(change.id(), currentActor.stamp()));
        return change.id();
    }
}
