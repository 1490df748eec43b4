package org.mizizi.actors;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mizizi.actors.ActorEvent.MemberRegistered;
import org.mizizi.actors.ActorEvent.OrganisationAmended;
import org.mizizi.actors.ActorEvent.OrganisationClosed;
import org.mizizi.actors.ActorEvent.OrganisationMerged;
import org.mizizi.actors.ActorEvent.OrganisationRegistered;
import org.mizizi.security.Actor;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.BegunAnew;
import org.mizizi.shared.Kept;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Outdated;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.References;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Side;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The register of organisations and their members. The directory is kept until a node changes it. */
@Service
@Transactional
public class Organisations {

    private final ActorRows rows;
    private final References references;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Kept<Map<OrganisationId, Organisation>> directory;

    Organisations(ActorRows rows, References references, CurrentActor currentActor, ApplicationEventPublisher events) {
        this.rows = rows;
        this.references = references;
        this.currentActor = currentActor;
        this.events = events;
        this.directory = new Kept<>(this::read);
    }

    /** What is kept is dropped at once, without a connection of its own: there may be none to be had. */
    @EventListener(BegunAnew.class)
    @Transactional(propagation = Propagation.SUPPORTS)
    void forget() {
        directory.drop();
    }

    @EventListener
    @Transactional(propagation = Propagation.SUPPORTS)
    void forget(Outdated outdated) {
        if (outdated.includes(Outdated.Part.ACTORS)) {
            forget();
        }
    }

    private Map<OrganisationId, Organisation> read() {
        var byId = new LinkedHashMap<OrganisationId, Organisation>();
        rows.organisations().forEach(organisation -> byId.put(organisation.id(), organisation));
        return byId;
    }

    @Requires(Right.READ_PUBLIC)
    public List<Organisation> directory() {
        return List.copyOf(directory.get().values());
    }

    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public ListPage<Organisation> page(OrganisationSearch search, PageKey key) {
        return rows.page(search, key);
    }

    @Requires(Right.READ_PUBLIC)
    public List<Organisation> ofSide(Side side) {
        return directory().stream()
                .filter(organisation -> organisation.side() == side)
                .toList();
    }

    @Requires(Right.READ_PUBLIC)
    public Organisation find(OrganisationId id) {
        var organisation = directory.get().get(id);
        if (organisation == null) {
            throw new NotFoundException("organisation");
        }
        return organisation;
    }

    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public Organisation find(String reference) {
        return rows.organisation(reference).orElseThrow(() -> new NotFoundException(reference));
    }

    /** What it was called before, the last name first. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public List<FormerName> formerNames(OrganisationId organisation) {
        return rows.formerNames(organisation);
    }

    /** Those that belong to this network and have not ended. */
    @Requires(Right.READ_PUBLIC)
    public List<Organisation> inNetwork(OrganisationId network) {
        return directory().stream()
                .filter(one -> !one.hasEnded() && one.profile().networks().contains(network))
                .toList();
    }

    /** Those that became part of this one. */
    @Requires(Right.READ_PUBLIC)
    public List<Organisation> mergedInto(OrganisationId successor) {
        return directory().stream()
                .filter(one ->
                        one.ending() != null && successor.equals(one.ending().into()))
                .toList();
    }

    /** The one that an organisation became part of, if any. */
    @Requires(Right.READ_PUBLIC)
    public Optional<Organisation> successorOf(Organisation organisation) {
        return Optional.ofNullable(organisation.ending()).map(Ending::into).map(this::find);
    }

    /** Who speaks for an organisation today: itself, or the one it became part of, however many mergers later. */
    @Requires(Right.READ_PUBLIC)
    public OrganisationId speaksNow(OrganisationId id) {
        var ending = find(id).ending();
        var into = ending == null ? null : ending.into();
        return into == null ? id : speaksNow(into);
    }

    /** The people who act for an organisation: its own members, and those who may suspend one, may see them. */
    @Requires(Right.READ_WORKSPACE)
    public List<Member> membersOf(OrganisationId organisation) {
        onlyForItsPeople(organisation, currentActor.get());
        return rows.members(organisation);
    }

    /** To everybody else it looks as if there were nobody. */
    static void onlyForItsPeople(OrganisationId organisation, Actor actor) {
        if (!actor.actsFor(organisation) && !actor.may(Right.ADMINISTER) && !actor.may(Right.SUSPEND_MEMBER)) {
            throw new NotFoundException("members");
        }
    }

    /** The people who act today for these organisations, or for those they have become part of. */
    @Requires(Right.WITHIN_ANOTHER)
    public List<Member> actingFor(Collection<OrganisationId> organisationIds) {
        return rows.speakingFor(organisationIds);
    }

    /** Those of these people who still act for an organisation. */
    @Requires(Right.WITHIN_ANOTHER)
    public List<Member> stillActing(Collection<PersonId> people) {
        return rows.stillActing(people);
    }

    /** Those of these people who are suspended: they hear that they are, and nothing else. */
    @Requires(Right.WITHIN_ANOTHER)
    public List<Member> suspended(Collection<PersonId> people) {
        return rows.suspended(people);
    }

    /** The first organisations, entered while the country is founded; every other is proposed and confirmed. */
    @Requires(Right.FOUND)
    public void register(Organisation organisation) {
        if (rows.foundingIsOver()) {
            throw Refusal.of("organisation.founding-is-over").asException();
        }
        references.passOver(References.Kind.ORGANISATION, organisation.reference());
        insert(organisation);
    }

    /** What two people wanted in the register. */
    @Requires(Right.WITHIN_ANOTHER)
    public void enter(Organisation confirmed) {
        insert(confirmed);
    }

    /** What two people would have told of it. */
    @Requires(Right.WITHIN_ANOTHER)
    public void amend(OrganisationId organisation, NewOrganisation told) {
        directory.changed();
        rows.amend(organisation, told);
        events.publishEvent(new OrganisationAmended(organisation, currentActor.stamp()));
    }

    /** As two people wanted: closed, or part of another. */
    @Requires(Right.WITHIN_ANOTHER)
    public void end(OrganisationChange confirmed) {
        directory.changed();
        rows.end(confirmed.id());
        var into = confirmed.mergedInto();
        events.publishEvent(
                into == null
                        ? new OrganisationClosed(confirmed.about(), currentActor.stamp())
                        : new OrganisationMerged(confirmed.about(), into, currentActor.stamp()));
    }

    private void insert(Organisation organisation) {
        directory.changed();
        rows.insert(organisation);
        events.publishEvent(new OrganisationRegistered(organisation.id(), currentActor.stamp()));
    }

    /** The first members, named while the country is founded; everybody else is proposed and confirmed. */
    @Requires(Right.FOUND)
    public void registerFounder(Member member) {
        if (rows.foundingIsOver()) {
            throw Refusal.of("membership.founding-is-over").asException();
        }
        if (!find(member.organisation()).kind().roles().containsAll(member.roles())) {
            throw Refusal.of("member.role-not-of-this-kind").asException();
        }
        rows.insertFounder(member);
        events.publishEvent(new MemberRegistered(member.id(), currentActor.stamp()));
    }
}
