package org.mizizi.actors;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mizizi.actors.ActorEvent.MemberRolesChanged;
import org.mizizi.actors.ActorEvent.MembershipConfirmed;
import org.mizizi.actors.ActorEvent.MembershipProposed;
import org.mizizi.security.Actor;
import org.mizizi.security.Role;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Rule;
import org.mizizi.shared.Stamp;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Closes an organisation, or lets it become part of another: its people lose their roles first, each as a membership that ends. */
@Component
class EndOrganisation {

    /** Without anybody in these roles, no change could be made any more. */
    private static final Set<Role> NEVER_NOBODY = Set.of(Role.ADMINISTRATOR, Role.CONVENOR);

    /** What would end, into what, and what is known of both. */
    private record Attempt(
            Organisation organisation,
            Optional<Organisation> into,
            Optional<Organisation> own,
            boolean proposerIsThere,
            boolean hasTheLast,
            boolean hasOpenMemberships) {}

    private static final List<Rule<Attempt>> END = List.of(
            Rule.of(
                    "organisation.ended-already",
                    attempt -> !attempt.organisation().hasEnded()),
            Rule.of(
                    "organisation.into-itself",
                    attempt -> attempt.into()
                            .filter(attempt.organisation()::equals)
                            .isEmpty()),
            Rule.of(
                    "organisation.into-one-that-ended",
                    attempt -> attempt.into().filter(Organisation::hasEnded).isEmpty()),
            Rule.of(
                    "organisation.into-another-kind",
                    attempt -> attempt.into()
                            .map(Organisation::kind)
                            .filter(kind ->
                                    !kind.takesOverFrom(attempt.organisation().kind()))
                            .isEmpty()),
            Rule.of(
                    "organisation.ends-ones-own",
                    attempt -> attempt.own()
                            .filter(own -> own.equals(attempt.organisation())
                                    || attempt.into().filter(own::equals).isPresent())
                            .isEmpty()),
            Rule.of("organisation.last-secretariat", attempt -> !attempt.hasTheLast()),
            Rule.of("organisation.open-memberships", attempt -> !attempt.hasOpenMemberships()),
            Rule.of("organisation.proposer-left", Attempt::proposerIsThere));

    private final Organisations organisations;
    private final ActorRows actors;
    private final MembershipChangeRepository repository;
    private final MembershipChangeRows memberships;
    private final List<AwaitsOrganisation> awaiting;
    private final ApplicationEventPublisher events;

    EndOrganisation(
            Organisations organisations,
            ActorRows actors,
            MembershipChangeRepository repository,
            MembershipChangeRows memberships,
            List<AwaitsOrganisation> awaiting,
            ApplicationEventPublisher events) {
        this.organisations = organisations;
        this.actors = actors;
        this.repository = repository;
        this.memberships = memberships;
        this.awaiting = awaiting;
        this.events = events;
    }

    /** Why this actor cannot propose or confirm it, if so. */
    Optional<Refusal> objection(OrganisationChange change, Actor by) {
        var about = change.about();
        var attempt = new Attempt(
                organisations.find(about),
                Optional.ofNullable(change.mergedInto()).map(organisations::find),
                by.acting().map(organisations::find),
                isAdministrator(change.proposal().proposedBy()),
                NEVER_NOBODY.stream().anyMatch(role -> actors.areTheLast(about, role)),
                memberships.areOpenIn(about));
        return Rule.objection(END, attempt)
                .or(() -> awaiting.stream()
                        .flatMap(module -> module.objection(about).stream())
                        .findFirst());
    }

    /** The proposal rests on whoever made it. */
    private boolean isAdministrator(PersonId proposer) {
        return actors.stillActing(Set.of(proposer)).stream()
                .anyMatch(member -> member.roles().contains(Role.ADMINISTRATOR));
    }

    void end(OrganisationChange confirmed, Stamp by) {
        actors.members(confirmed.about()).stream()
                .filter(Member::verified)
                .forEach(member -> leaves(member, confirmed, by));
        organisations.end(confirmed);
    }

    /** One role after the other, each a moment later than the one before. */
    private void leaves(Member member, OrganisationChange confirmed, Stamp by) {
        var later = by;
        for (var role : member.roles().stream().sorted().toList()) {
            leaves(member, role, confirmed, later);
            later = new Stamp(by.person(), by.onBehalfOf(), later.at().plus(1, ChronoUnit.MICROS));
        }
    }

    private void leaves(Member member, Role role, OrganisationChange confirmed, Stamp by) {
        var proposal = confirmed.proposal();
        var proposed = new Stamp(proposal.proposedBy(), null, proposal.proposedAt());
        var change = repository.save(MembershipChange.end(member, role, proposal.reason(), proposed));
        events.publishEvent(new MembershipProposed(change.id(), by));
        memberships.end(repository.save(change.confirmed(by)));
        events.publishEvent(new MembershipConfirmed(change.id(), by));
        events.publishEvent(new MemberRolesChanged(member.id(), by));
    }
}
