package org.mizizi.actors;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.ActorEvent.OrganisationsConfirmed;
import org.mizizi.actors.ActorEvent.OrganisationsProposed;
import org.mizizi.actors.ActorEvent.OrganisationsRefused;
import org.mizizi.actors.ActorEvent.OrganisationsWithdrawn;
import org.mizizi.actors.OrganisationChange.OrganisationChangeId;
import org.mizizi.country.Countries;
import org.mizizi.proposals.ProposalStep;
import org.mizizi.proposals.ProposalStep.Attempt;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.References;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which organisations enter the register, are described otherwise or end: one person proposes it, another confirms it, and only then is it so. */
@Service
@Transactional
public class OrganisationChanges {

    private final OrganisationChangeRepository repository;
    private final OrganisationChangeRows rows;
    private final ActorRows actors;
    private final EndOrganisation endings;
    private final Organisations organisations;
    private final Countries countries;
    private final References references;
    private final Suspensions suspensions;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    OrganisationChanges(
            OrganisationChangeRepository repository,
            OrganisationChangeRows rows,
            ActorRows actors,
            EndOrganisation endings,
            Organisations organisations,
            Countries countries,
            References references,
            Suspensions suspensions,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.rows = rows;
        this.actors = actors;
        this.endings = endings;
        this.organisations = organisations;
        this.countries = countries;
        this.references = references;
        this.suspensions = suspensions;
        this.currentActor = currentActor;
        this.events = events;
    }

    @Transactional(readOnly = true)
    @Requires(Right.READ_ORGANISATION_CHANGES)
    public ListPage<OrganisationChangeRow> page(OrganisationChangeSearch search, PageKey key) {
        return rows.page(search, key);
    }

    @Transactional(readOnly = true)
    @Requires(Right.READ_ORGANISATION_CHANGES)
    public OrganisationChangeRow find(OrganisationChangeId id) {
        return rows.find(id).orElseThrow(() -> new NotFoundException("organisation"));
    }

    /** Everything that is proposed at once, in the order in which it was written down. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_ORGANISATION_CHANGES)
    public List<NewOrganisation> contents(OrganisationChangeId id) {
        return rows.contents(id);
    }

    /** The same change for what is told of it. */
    @Transactional(readOnly = true)
    @Requires(Right.WITHIN_ANOTHER)
    public Optional<OrganisationChangeRow> toTellOf(OrganisationChangeId id) {
        return rows.find(id);
    }

    /** Why these cannot be proposed, by their place in the list. */
    @Transactional(readOnly = true)
    @Requires(Right.PROPOSE_ORGANISATION)
    public SequencedMap<Integer, Refusal> objections(List<NewOrganisation> wanted) {
        return entering().objections(wanted);
    }

    /** All of them together, confirmed or refused as a whole. */
    @Requires(Right.PROPOSE_ORGANISATION)
    public OrganisationChangeId propose(List<NewOrganisation> wanted, @Written(Writing.REASON) LocalizedText reason) {
        if (wanted.isEmpty()) {
            throw Refusal.of("organisation.none").asException();
        }
        Refusal.refuse(entering().objections(wanted).values());
        var change = repository.save(OrganisationChange.register(wanted.size(), reason, currentActor.stamp()));
        rows.insert(change.id(), wanted);
        events.publishEvent(new OrganisationsProposed(change.id(), currentActor.stamp()));
        return change.id();
    }

    /** An organisation is to be called otherwise, or something else to be told of it; its kind stays. */
    @Requires(Right.PROPOSE_ORGANISATION)
    public OrganisationChangeId proposeAmendment(
            OrganisationId id,
            @Written(Writing.NAME) LocalizedText name,
            @Written(Writing.SUMMARY) @Nullable LocalizedText description,
            OrganisationProfile profile,
            @Written(Writing.REASON) LocalizedText reason) {
        var about = organisations.find(id);
        var told = new NewOrganisation(about.kind(), name, description, profile);
        var change = OrganisationChange.amend(id, reason, currentActor.stamp());
        Refusal.refuse(amendmentObjection(about, told));
        save(change);
        rows.insert(change.id(), List.of(told));
        return change.id();
    }

    @Requires(Right.PROPOSE_ORGANISATION)
    public OrganisationChangeId proposeClosing(OrganisationId id, @Written(Writing.REASON) LocalizedText reason) {
        return proposeEnding(OrganisationChange.close(id, reason, currentActor.stamp()));
    }

    @Requires(Right.PROPOSE_ORGANISATION)
    public OrganisationChangeId proposeMerger(
            OrganisationId id, OrganisationId into, @Written(Writing.REASON) LocalizedText reason) {
        return proposeEnding(OrganisationChange.merge(id, into, reason, currentActor.stamp()));
    }

    private OrganisationChangeId proposeEnding(OrganisationChange change) {
        Refusal.refuse(endings.objection(change, currentActor.get()));
        save(change);
        return change.id();
    }

    private void save(OrganisationChange change) {
        if (rows.isOpenFor(change.about())) {
            throw Refusal.of("organisation.open-already").asException();
        }
        repository.save(change);
        events.publishEvent(new OrganisationsProposed(change.id(), currentActor.stamp()));
    }

    /** From now on it is so. */
    @Requires(Right.CONFIRM_ORGANISATION)
    public void confirm(OrganisationChangeId id) {
        var change = open(id, ProposalStep.CONFIRM);
        switch (change.kind()) {
            case REGISTER -> register(change);
            case AMEND -> amend(change);
            case CLOSE, MERGE -> end(change);
        }
    }

    /** From now on they stand in the register. Their references are taken first: who confirms at the same moment waits, and sees these names. */
    private void register(OrganisationChange change) {
        var ids = rows.ids(change.id());
        var numbers = ids.stream()
                .map(_ -> references.next(References.Kind.ORGANISATION))
                .toList();
        Refusal.refuse(contentObjection(change));
        confirmed(change);
        var wanted = rows.contents(change.id());
        for (var place = 0; place < ids.size(); place++) {
            organisations.enter(wanted.get(place).entered(ids.get(place), numbers.get(place)));
        }
    }

    /** Whoever confirms another name at the same moment waits, and sees this one. */
    private void amend(OrganisationChange change) {
        references.hold(References.Kind.ORGANISATION);
        Refusal.refuse(contentObjection(change));
        confirmed(change);
        organisations.amend(change.about(), rows.contents(change.id()).getFirst());
    }

    /** Whoever answers beside it at the same moment has done so before, or sees that it has ended. */
    private void end(OrganisationChange change) {
        actors.hold(change.about());
        Refusal.refuse(contentObjection(change));
        endings.end(confirmed(change), currentActor.stamp());
    }

    private OrganisationChange confirmed(OrganisationChange change) {
        var by = currentActor.stamp();
        var confirmed = repository.save(change.confirmed(by));
        events.publishEvent(new OrganisationsConfirmed(change.id(), by));
        return confirmed;
    }

    @Requires(Right.CONFIRM_ORGANISATION)
    public void refuse(OrganisationChangeId id, @Written(Writing.REASON) LocalizedText answer) {
        var by = currentActor.stamp();
        repository.save(open(id, ProposalStep.REFUSE).refused(answer, by));
        events.publishEvent(new OrganisationsRefused(id, by));
    }

    @Requires(Right.PROPOSE_ORGANISATION)
    public void withdraw(OrganisationChangeId id) {
        var by = currentActor.stamp();
        repository.save(open(id, ProposalStep.WITHDRAW).withdrawn(by));
        events.publishEvent(new OrganisationsWithdrawn(id, by));
    }

    /** Why the reader cannot take this step, if so. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_ORGANISATION_CHANGES)
    public Optional<Refusal> objection(ProposalStep step, OrganisationChangeId id) {
        var change = found(id);
        return objection(step, change)
                .or(() -> step == ProposalStep.CONFIRM ? contentObjection(change) : Optional.empty());
    }

    private OrganisationChange open(OrganisationChangeId id, ProposalStep step) {
        var change = found(id);
        Refusal.refuse(objection(step, change));
        return change;
    }

    private Optional<Refusal> objection(ProposalStep step, OrganisationChange change) {
        var proposer = change.proposal().proposedBy();
        return step.objection(new Attempt(change.state(), proposer, currentActor.get()))
                .or(() -> suspensions.proposerObjection(step, proposer));
    }

    private OrganisationChange found(OrganisationChangeId id) {
        return repository.findById(id).orElseThrow(() -> new NotFoundException("organisation"));
    }

    /** What has come in between since it was proposed: a name that somebody has got, or an organisation that has ended. */
    private Optional<Refusal> contentObjection(OrganisationChange change) {
        return switch (change.kind()) {
            case REGISTER ->
                entering().objections(rows.contents(change.id())).values().stream()
                        .findFirst();
            case AMEND ->
                amendmentObjection(
                        organisations.find(change.about()),
                        rows.contents(change.id()).getFirst());
            case CLOSE, MERGE -> endings.objection(change, currentActor.get());
        };
    }

    private Optional<Refusal> amendmentObjection(Organisation about, NewOrganisation told) {
        return about.hasEnded()
                ? Optional.of(Refusal.of("organisation.has-ended"))
                : entering().objection(about, told);
    }

    private Entering entering() {
        return new Entering(actors.organisations(), countries.country().languages());
    }
}
