package org.mizizi.actors;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
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
import org.mizizi.shared.PageKey;
import org.mizizi.shared.References;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which organisations enter the register: one person proposes them, another confirms them, and only then do they stand there. */
@Service
@Transactional
public class OrganisationChanges {

    private final OrganisationChangeRepository repository;
    private final OrganisationChangeRows rows;
    private final ActorRows actors;
    private final Organisations organisations;
    private final Countries countries;
    private final References references;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    OrganisationChanges(
            OrganisationChangeRepository repository,
            OrganisationChangeRows rows,
            ActorRows actors,
            Organisations organisations,
            Countries countries,
            References references,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.rows = rows;
        this.actors = actors;
        this.organisations = organisations;
        this.countries = countries;
        this.references = references;
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

    /** From now on they stand in the register. Their references are taken first: who confirms at the same moment waits, and sees these names. */
    @Requires(Right.CONFIRM_ORGANISATION)
    public void confirm(OrganisationChangeId id) {
        var change = open(id, ProposalStep.CONFIRM);
        var ids = rows.ids(id);
        var numbers = ids.stream()
                .map(_ -> references.next(References.Kind.ORGANISATION))
                .toList();
        Refusal.refuse(taken(id));
        var by = currentActor.stamp();
        repository.save(change.confirmed(by));
        events.publishEvent(new OrganisationsConfirmed(id, by));
        var wanted = rows.contents(id);
        for (var place = 0; place < ids.size(); place++) {
            organisations.enter(wanted.get(place).entered(ids.get(place), numbers.get(place)));
        }
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
        return objection(step, found(id)).or(() -> step == ProposalStep.CONFIRM ? taken(id) : Optional.empty());
    }

    private OrganisationChange open(OrganisationChangeId id, ProposalStep step) {
        var change = found(id);
        Refusal.refuse(objection(step, change));
        return change;
    }

    private Optional<Refusal> objection(ProposalStep step, OrganisationChange change) {
        return step.objection(new Attempt(
                change.state(),
                change.proposal().proposedBy(),
                currentActor.get().person()));
    }

    private OrganisationChange found(OrganisationChangeId id) {
        return repository.findById(id).orElseThrow(() -> new NotFoundException("organisation"));
    }

    /** A name that somebody has got in the register since. */
    private Optional<Refusal> taken(OrganisationChangeId id) {
        return entering().objections(rows.contents(id)).values().stream().findFirst();
    }

    private Entering entering() {
        return new Entering(actors.organisations(), countries.country().languages());
    }
}
