package org.mizizi.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mizizi.actors.ActorEvent.MemberSuspended;
import org.mizizi.actors.ActorEvent.SuspensionLapsed;
import org.mizizi.actors.MembershipChange.MembershipChangeId;
import org.mizizi.actors.Suspension.SuspensionId;
import org.mizizi.country.Countries;
import org.mizizi.country.Setting;
import org.mizizi.proposals.ProposalStep;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.security.Role;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is stopped at once: one convenor or administrator takes all rights of a human away for some days. They come back by
 * themselves when the days are over, or before as one person proposes and another confirms.
 *
 * @see "ADR 0038"
 */
@Service
@Transactional
public class Suspensions {

    private final SuspensionRows rows;
    private final ActorRows actors;
    private final ProposedMemberships proposals;
    private final Countries countries;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    Suspensions(
            SuspensionRows rows,
            ActorRows actors,
            ProposedMemberships proposals,
            Countries countries,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.actors = actors;
        this.proposals = proposals;
        this.countries = countries;
        this.currentActor = currentActor;
        this.events = events;
    }

    /** From now on the human behind this member has no rights, in none of their organisations, and no open session. */
    @Requires(Right.SUSPEND_MEMBER)
    public SuspensionId suspend(PersonId person, @Written(Writing.REASON) LocalizedText reason) {
        rows.hold();
        var member = member(person);
        Refusal.refuse(suspending(member).objection().or(() -> named(reason, member)));
        var id = new SuspensionId(Identifier.next());
        var by = currentActor.stamp();
        rows.insert(id, person, reason, lastDay(), by);
        events.publishEvent(new MemberSuspended(id, by));
        return id;
    }

    /** Why the reader cannot suspend this person now, if so. */
    @Transactional(readOnly = true)
    @Requires(Right.SUSPEND_MEMBER)
    public Optional<Refusal> objection(PersonId person) {
        return suspending(member(person)).objection();
    }

    /** The last day of a suspension that begins today. */
    @Requires(Right.SUSPEND_MEMBER)
    public LocalDate lastDay() {
        return countries.today().plusDays(countries.setting(Setting.DAYS_OF_A_SUSPENSION));
    }

    /** Who would be suspended. */
    @Transactional(readOnly = true)
    @Requires(Right.SUSPEND_MEMBER)
    public Member whom(PersonId person) {
        return member(person);
    }

    private Member member(PersonId person) {
        return actors.member(person).orElseThrow(() -> new NotFoundException("member"));
    }

    private Suspending suspending(Member member) {
        var today = countries.today();
        return new Suspending(
                currentActor.get(),
                member,
                !actors.held(member.subject()).isEmpty(),
                rows.inForce(member.id(), today).isPresent(),
                rows.isTheLast(member.id(), today),
                rows.lastSuspendedBy(member.id()).orElse(null));
    }

    /** Should they be erased one day, the reason stays. */
    private static Optional<Refusal> named(LocalizedText reason, Member member) {
        return Erasing.isNamedIn(reason, member)
                ? Optional.of(Refusal.of("suspension.reason-names-them"))
                : Optional.empty();
    }

    /** Somebody is to have the rights again that they had, before the days are over. */
    @Requires(Right.PROPOSE_MEMBERSHIP)
    public MembershipChangeId proposeLift(PersonId person, @Written(Writing.REASON) LocalizedText reason) {
        var member = actors.member(person)
                .filter(one -> OwnPeople.areSeenBy(currentActor.get(), one.organisation()))
                .orElseThrow(() -> new NotFoundException("member"));
        proposals.begin(member.organisation());
        if (rows.inForce(person, countries.today()).isEmpty()) {
            throw Refusal.of("suspension.is-over").asException();
        }
        Refusal.refuse(named(reason, member));
        return proposals.propose(MembershipChange.lift(member, role(member), reason, currentActor.stamp()));
    }

    /** One of those that come back; all do. */
    private Role role(Member member) {
        return actors.held(member.subject()).stream()
                .filter(held -> held.organisation().equals(member.organisation()))
                .map(ActorRows.HeldRole::role)
                .sorted()
                .findFirst()
                .orElseThrow(() -> Refusal.of("suspension.acts-for-nobody").asException());
    }

    /** Who of an organisation is suspended, by whom, why and how long: for those who may see who acts for it. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_WORKSPACE)
    public List<Suspension> of(OrganisationId organisation) {
        Organisations.onlyForItsPeople(organisation, currentActor.get());
        return rows.in(organisation, countries.today());
    }

    /** What is told of it. */
    @Transactional(readOnly = true)
    @Requires(Right.WITHIN_ANOTHER)
    public Optional<Suspension> toTellOf(SuspensionId id) {
        return rows.find(id);
    }

    /** Nothing that a suspended person proposed comes to count meanwhile; it can be refused. */
    @Transactional(readOnly = true)
    @Requires(Right.WITHIN_ANOTHER)
    public Optional<Refusal> proposerObjection(ProposalStep step, PersonId proposer) {
        return step == ProposalStep.CONFIRM
                        && rows.inForce(proposer, countries.today()).isPresent()
                ? Optional.of(Refusal.of("proposal.proposer-suspended"))
                : Optional.empty();
    }

    /** For which organisations the human acts. */
    @Transactional(readOnly = true)
    @Requires(Right.WITHIN_ANOTHER)
    public Set<OrganisationId> organisations(Suspension suspension) {
        return actors.held(suspension.subject()).stream()
                .map(ActorRows.HeldRole::organisation)
                .collect(Collectors.toSet());
    }

    /** What is over by time is written down as over; it gives nobody a right that they had not again already. */
    @Requires(Right.WITHIN_ANOTHER)
    public void lapse() {
        var by = currentActor.stamp();
        rows.lapse(countries.today(), by).forEach(id -> events.publishEvent(new SuspensionLapsed(id, by)));
    }
}
