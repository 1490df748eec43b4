package org.mizizi.actors;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mizizi.actors.ActorEvent.MemberRegistered;
import org.mizizi.actors.ActorEvent.MemberRolesChanged;
import org.mizizi.actors.ActorEvent.MembershipConfirmed;
import org.mizizi.actors.ActorEvent.MembershipRefused;
import org.mizizi.actors.ActorEvent.MembershipWithdrawn;
import org.mizizi.actors.ActorEvent.PersonErased;
import org.mizizi.actors.MembershipChange.Kind;
import org.mizizi.actors.MembershipChange.MembershipChangeId;
import org.mizizi.proposals.ProposalStep;
import org.mizizi.proposals.ProposalStep.Attempt;
import org.mizizi.security.Actor;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Forgetting;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.security.Role;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who begins and ends to have a role, and whose name is erased after: one person proposes it, another confirms it, and only then does it count. */
@Service
@Transactional
public class MembershipChanges {

    /** Without anybody in these roles, no change could be made any more. */
    private static final Set<Role> NEVER_NOBODY = Set.of(Role.ADMINISTRATOR, Role.CONVENOR);

    /** Whoever is let in by one of these needs an account that claims the role. */
    private static final Set<Kind> COME_IN = Set.of(Kind.BEGIN, Kind.DEPUTISE);

    private final MembershipChangeRepository repository;
    private final MembershipChangeRows rows;
    private final ActorRows actors;
    private final Organisations organisations;
    private final DeputyRows deputies;
    private final Lifting lifting;
    private final StandingIn standingIn;
    private final ProposedMemberships proposals;
    private final CurrentActor currentActor;
    private final List<Forgetting> forgetting;
    private final LettingIn lettingIn;
    private final ApplicationEventPublisher events;

    MembershipChanges(
            MembershipChangeRepository repository,
            MembershipChangeRows rows,
            ActorRows actors,
            Organisations organisations,
            DeputyRows deputies,
            Lifting lifting,
            StandingIn standingIn,
            ProposedMemberships proposals,
            CurrentActor currentActor,
            List<Forgetting> forgetting,
            LettingIn lettingIn,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.rows = rows;
        this.actors = actors;
        this.organisations = organisations;
        this.deputies = deputies;
        this.lifting = lifting;
        this.standingIn = standingIn;
        this.proposals = proposals;
        this.currentActor = currentActor;
        this.forgetting = forgetting;
        this.lettingIn = lettingIn;
        this.events = events;
    }

    @Transactional(readOnly = true)
    @Requires(Right.READ_MEMBERSHIPS)
    public ListPage<MembershipChangeRow> page(MembershipChangeSearch search, PageKey key) {
        return rows.page(search, key);
    }

    @Transactional(readOnly = true)
    @Requires(Right.READ_MEMBERSHIP)
    public MembershipChangeRow find(MembershipChangeId id) {
        var actor = currentActor.get();
        return rows.find(found(id).id())
                .map(change -> seesTheAccount(actor, change) ? change : change.withoutAccount())
                .orElseThrow(() -> new NotFoundException("membership"));
    }

    private static boolean seesTheAccount(Actor reader, MembershipChangeRow change) {
        return reader.may(Right.READ_MEMBERSHIPS)
                || reader.isSameHumanAs(change.course().proposed().proposedBy());
    }

    /** What waits for a second person about the people of an organisation: for those who may see who acts for it. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_MEMBERSHIP)
    public List<MembershipChangeRow> waitingIn(OrganisationId organisation) {
        return OwnPeople.areSeenBy(currentActor.get(), organisation) ? rows.waitingIn(organisation) : List.of();
    }

    /** The same for what is told of it. */
    @Transactional(readOnly = true)
    @Requires(Right.WITHIN_ANOTHER)
    public Optional<MembershipChangeRow> toTellOf(MembershipChangeId id) {
        return rows.find(id);
    }

    /** Whether whoever is proposed gets their account from the portal, by their e-mail address. */
    @Requires(Right.PROPOSE_MEMBERSHIP)
    public boolean invites() {
        return lettingIn.invites();
    }

    /**
     * A person begins to have a role. Somebody whom the register knows keeps the name they have there. Who is named without
     * an account gets one by their address; it may do nothing, and they are told of nothing, before it is confirmed.
     */
    @Requires(Right.PROPOSE_MEMBERSHIP)
    public MembershipChangeId proposeBegin(NewMembership proposed, @Written(Writing.REASON) LocalizedText reason) {
        proposals.begin(proposed.organisation());
        var wanted = proposals.withAccount(proposed);
        var known = actors.member(wanted.subject(), wanted.organisation());
        Refusal.refuse(
                new Beginning(wanted, organisations.find(wanted.organisation()), known, elsewhere(wanted)).objection());
        var person = proposals.person(known, wanted);
        return proposals.propose(MembershipChange.begin(person, wanted, reason, currentActor.stamp()));
    }

    private Set<Role> elsewhere(NewMembership wanted) {
        return actors.rolesElsewhere(wanted.subject(), wanted.organisation());
    }

    /** For which organisations somebody acts of whom an account or an address is known. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_MEMBERSHIPS)
    public List<Organisation> actsAlreadyFor(String known) {
        return actors.membersKnownBy(known.strip()).stream()
                .filter(Member::verified)
                .map(Member::organisation)
                .distinct()
                .map(organisations::find)
                .toList();
    }

    private boolean isBound(Member member) {
        return deputies.isBound(member.id(), currentActor.stamp().at());
    }

    @Requires(Right.PROPOSE_MEMBERSHIP)
    public MembershipChangeId proposeEnd(PersonId person, Role role, @Written(Writing.REASON) LocalizedText reason) {
        var member = actors.member(person)
                .filter(one -> OwnPeople.areSeenBy(currentActor.get(), one.organisation()))
                .orElseThrow(() -> new NotFoundException("member"));
        proposals.begin(member.organisation());
        if (!member.verified() || !member.roles().contains(role)) {
            throw Refusal.of("membership.has-not-the-role").asException();
        }
        var change = MembershipChange.end(member, role, reason, currentActor.stamp());
        leaveNobodyOut(change);
        return proposals.propose(change);
    }

    /** Those who were members of an organisation and are none any more: who they were can be erased. */
    @Transactional(readOnly = true)
    @Requires(Right.PROPOSE_ANY_MEMBERSHIP)
    public List<Member> former(OrganisationId organisation) {
        return actors.former(organisation);
    }

    /** Name, account and address of a former member go; what they did for their organisation stays (T75). */
    @Requires(Right.PROPOSE_ANY_MEMBERSHIP)
    public MembershipChangeId proposeErasure(PersonId person, @Written(Writing.REASON) LocalizedText reason) {
        var member = actors.member(person).orElseThrow(() -> new NotFoundException("member"));
        var last = rows.last(person);
        var bound = isBound(member);
        Refusal.refuse(new Erasing(member, last, bound, reason).objection().or(() -> actsElsewhere(member)));
        return proposals.propose(
                MembershipChange.erase(member, last.orElseThrow().role(), reason, currentActor.stamp()));
    }

    /** Who somebody is goes in all organisations at once, and only once they act for none. */
    private Optional<Refusal> actsElsewhere(Member member) {
        return actors.membersWith(member.subject()).stream().anyMatch(one -> one.verified() || isBound(one))
                ? Optional.of(Refusal.of("membership.acts-elsewhere"))
                : Optional.empty();
    }

    /**
     * From now on it counts. Whoever begins and has an address is invited to sign in; where the portal sends no mail, the
     * address of their door is handed back, to be handed to them.
     */
    @Requires(Right.CONFIRM_MEMBERSHIP)
    public Optional<URI> confirm(MembershipChangeId id) {
        var change = open(id, ProposalStep.CONFIRM);
        leaveNobodyOut(change);
        var members = actors.membersWith(change.account().subject());
        if (change.kind() == Kind.ERASE) {
            forget(change, members);
        }
        var by = currentActor.stamp();
        var confirmed = repository.save(change.confirmed(by));
        events.publishEvent(new MembershipConfirmed(id, by));
        tell(confirmed, members, by);
        return COME_IN.contains(confirmed.kind()) ? lettingIn.invite(confirmed, members) : Optional.empty();
    }

    private void tell(MembershipChange confirmed, List<Member> members, Stamp by) {
        switch (confirmed.kind()) {
            case BEGIN -> events.publishEvent(begin(confirmed, by));
            case END -> events.publishEvent(end(confirmed, by));
            case DEPUTISE -> standingIn.tellOfNamed(confirmed, by);
            case RECALL -> standingIn.tellOfRecalled(confirmed, by);
            case LIFT -> lifting.tellOfLifted(confirmed, by);
            case ERASE -> members.forEach(member -> events.publishEvent(new PersonErased(member.id(), by)));
        }
    }

    private ActorEvent begin(MembershipChange confirmed, Stamp by) {
        return rows.begin(confirmed)
                ? new MemberRegistered(confirmed.account().person(), by)
                : new MemberRolesChanged(confirmed.account().person(), by);
    }

    private ActorEvent end(MembershipChange confirmed, Stamp by) {
        rows.end(confirmed);
        return new MemberRolesChanged(confirmed.account().person(), by);
    }

    /** What other modules keep for this person alone; the register and the ledger are emptied by the database, as it is confirmed. */
    private void forget(MembershipChange change, List<Member> members) {
        var changes = rows.about(change);
        members.forEach(member -> forgetting.forEach(
                module -> module.forget(member.id(), change.account().subject(), changes)));
    }

    @Requires(Right.CONFIRM_MEMBERSHIP)
    public void refuse(MembershipChangeId id, @Written(Writing.REASON) LocalizedText answer) {
        var change = open(id, ProposalStep.REFUSE);
        standingIn.nameNobodyWhoIsAway(change, answer);
        var by = currentActor.stamp();
        repository.save(change.refused(answer, by));
        events.publishEvent(new MembershipRefused(id, by));
    }

    @Requires(Right.PROPOSE_MEMBERSHIP)
    public void withdraw(MembershipChangeId id) {
        var by = currentActor.stamp();
        repository.save(open(id, ProposalStep.WITHDRAW).withdrawn(by));
        events.publishEvent(new MembershipWithdrawn(id, by));
    }

    /** Why the reader cannot take this step, if so. */
    @Requires(Right.READ_MEMBERSHIP)
    public Optional<Refusal> objection(ProposalStep step, MembershipChangeId id) {
        var change = found(id);
        return objection(step, change).or(() -> step == ProposalStep.CONFIRM ? lastOne(change) : Optional.empty());
    }

    private MembershipChange open(MembershipChangeId id, ProposalStep step) {
        var change = found(id);
        Refusal.refuse(objection(step, change));
        return change;
    }

    private Optional<Refusal> objection(ProposalStep step, MembershipChange change) {
        return step.objection(new Attempt(change.state(), change.proposal().proposedBy(), currentActor.get()))
                .or(() -> step == ProposalStep.CONFIRM ? confirmObjection(change) : Optional.empty());
    }

    private Optional<Refusal> confirmObjection(MembershipChange change) {
        return aboutOneself(change)
                .or(() -> proposerLeft(change))
                .or(() -> notTogether(change))
                .or(() -> lifting.objection(change))
                .or(() -> standingIn.objection(change));
    }

    /** The proposal rests on whoever made it. */
    private Optional<Refusal> proposerLeft(MembershipChange change) {
        return rows.mayStillBeProposed(change) ? Optional.empty() : Optional.of(Refusal.of("membership.proposer-left"));
    }

    private Optional<Refusal> aboutOneself(MembershipChange change) {
        return currentActor.account().filter(change.account().subject()::equals).isPresent()
                ? Optional.of(Refusal.of("membership.about-oneself"))
                : Optional.empty();
    }

    /** What they have begun elsewhere since it was proposed. */
    private Optional<Refusal> notTogether(MembershipChange change) {
        return change.kind() == Kind.BEGIN
                ? TogetherRules.objection(
                        change.post().role(),
                        actors.rolesElsewhere(
                                change.account().subject(), change.post().organisation()))
                : Optional.empty();
    }

    private MembershipChange found(MembershipChangeId id) {
        return repository
                .findById(id)
                .filter(change -> OwnPeople.isSeenBy(currentActor.get(), change))
                .orElseThrow(() -> new NotFoundException("membership"));
    }

    private void leaveNobodyOut(MembershipChange change) {
        Refusal.refuse(lastOne(change));
    }

    private Optional<Refusal> lastOne(MembershipChange change) {
        return change.kind() == Kind.END
                        && NEVER_NOBODY.contains(change.post().role())
                        && rows.isTheLast(
                                change.account().person(), change.post().role())
                ? Optional.of(Refusal.of("membership.last-one"))
                : Optional.empty();
    }
}
