package org.mizizi.plans;

import static org.mizizi.shared.Refusal.refuse;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mizizi.country.Countries;
import org.mizizi.plans.Plan.PlanId;
import org.mizizi.plans.PlanEvent.PlanEdited;
import org.mizizi.security.Actor;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.References;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;
import org.mizizi.traceability.LinkRow;
import org.mizizi.traceability.Links;
import org.mizizi.traceability.NodeStanding;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans and those who write them. Only members of a plan's own organisation change it. */
@Service
@Transactional
public class Plans {

    private final PlanRepository repository;
    private final OwnPlans own;
    private final PlanRows rows;
    private final Revisions revisions;
    private final WorkingCopies workingCopies;
    private final Links links;
    private final Countries countries;
    private final Completeness completeness;
    private final References references;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    Plans(
            PlanRepository repository,
            OwnPlans own,
            PlanRows rows,
            Revisions revisions,
            WorkingCopies workingCopies,
            Links links,
            Countries countries,
            Completeness completeness,
            References references,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.own = own;
        this.rows = rows;
        this.revisions = revisions;
        this.workingCopies = workingCopies;
        this.links = links;
        this.countries = countries;
        this.completeness = completeness;
        this.references = references;
        this.currentActor = currentActor;
        this.events = events;
    }

    /** Begins a plan of the actor's organisation; beginning the same one again gives the one there is. */
    @Requires(Right.WRITE_PLAN)
    public Plan begin(PlanId id, @Written(Writing.LANGUAGE) String language) {
        var existing = repository.findById(id);
        if (existing.isPresent()) {
            return own.find(id);
        }
        var organisation = currentActor.organisation();
        var by = currentActor.stamp();
        var begun = repository.save(Plan.begun(id, references.next(References.Kind.PLAN), organisation, by));
        var currency = countries.country().currency().getCurrencyCode();
        workingCopies.write(id, new PlanDraft(PlanContent.empty(language, currency), List.of()));
        return begun;
    }

    /** Opens a working copy of what was last submitted, to write the next version; the one submitted stays as it is. */
    @Requires(Right.WRITE_PLAN)
    public Plan revise(PlanId id) {
        var plan = editable(id);
        if (workingCopies.find(id).isPresent()) {
            return plan;
        }
        workingCopies.write(id, PlanDraft.again(revisions.latest(plan), links.upstreamOf(id.value())));
        return edited(plan);
    }

    /** Saves the working copy, finished or not; {@code seen} is the version of the plan the writer started from. */
    @Requires(Right.WRITE_PLAN)
    public Plan save(PlanId id, long seen, PlanDraft draft) {
        var plan = editable(id).asSeen(seen);
        workingCopies.of(plan);
        refuse(completeness.replyObjection(plan, draft));
        workingCopies.write(id, draft);
        return edited(plan);
    }

    /** Gives up the next version of a plan that was submitted before. */
    @Requires(Right.WRITE_PLAN)
    public Plan discardWorkingCopy(PlanId id) {
        var plan = editable(id);
        if (!plan.isPublic()) {
            throw Refusal.of("plan.nothing-else-to-keep").asException();
        }
        workingCopies.discard(id);
        return edited(plan);
    }

    /** What is being written is nobody's business; that another person writes on what was submitted is, as they will not decide on it. */
    private Plan edited(Plan plan) {
        var by = currentActor.stamp();
        if (plan.revision() > 0 && !plan.hands().wrote().by().equals(by.person())) {
            events.publishEvent(new PlanEdited(plan.id(), by));
        }
        return repository.save(plan.edited(by));
    }

    /** Throws away a plan that was never submitted: nobody else has seen it. */
    @Requires(Right.WRITE_PLAN)
    public void discard(PlanId id) {
        var begun = editable(id);
        if (begun.revision() > 0) {
            throw Refusal.of("plan.seen-by-others").asException();
        }
        workingCopies.discard(id);
        repository.delete(begun);
    }

    /** The version that is in force, which is not the latest while that is under review; none before an approval. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public Optional<Integer> revisionInForce(Plan plan) {
        return rows.revisionInForce(plan.id());
    }

    /** Everything that the working copy still lacks before it can be submitted. */
    @Transactional(readOnly = true)
    @Requires(Right.WRITE_PLAN)
    public List<Missing> missingIn(PlanId id, PlanDraft draft) {
        return completeness.missingIn(own.find(id), draft);
    }

    /** Why this actor cannot write this plan now, if so. */
    public static Optional<Refusal> editObjection(Plan plan, Actor actor) {
        if (!actor.may(Right.WRITE_PLAN) || !actor.actsFor(plan.organisation())) {
            return Optional.of(Refusal.of("plan.not-yours"));
        }
        if (plan.state().isUnderReview()) {
            return Optional.of(Refusal.of("plan.under-review"));
        }
        return plan.state().next().contains(PlanState.SUBMITTED)
                ? Optional.empty()
                : Optional.of(Refusal.of("plan.over"));
    }

    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public Plan find(String reference) {
        return repository
                .findByReference(reference)
                .filter(this::isKnown)
                .orElseThrow(() -> new NotFoundException(reference));
    }

    /** Whether the reader may know of a plan: what is in writing, or taken back to be, is known to its own people. */
    private boolean isKnown(Plan plan) {
        return plan.isPublic() || currentActor.get().actsFor(plan.organisation());
    }

    /** A submitted plan with its latest version. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public PlanRead read(String reference) {
        var plan = find(reference);
        return revisions
                .told(plan.id(), plan.revision())
                .map(told -> new PlanRead(plan, told.content(), told.inForce()))
                .orElseThrow(() -> new NotFoundException(reference));
    }

    /** What a submitted version of a plan says; {@link Plan#revision} is the latest. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public PlanContent content(PlanId id, int revision) {
        return revisions
                .find(id, revision)
                .filter(_ -> repository.findById(id).filter(this::isKnown).isPresent())
                .orElseThrow(() -> new NotFoundException("version of a plan"));
    }

    /** What a submitted plan claims to follow from, with the owners' answers; nothing is claimed before submission. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public List<LinkRow> originsOf(PlanId id) {
        return known(links.upstreamOf(id.value()));
    }

    /** The same together with {@link #disputesLeft}, which stand as withdrawn. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public List<LinkRow> originsAndDisputes(PlanId id) {
        return known(links.upstreamAndDisputes(id.value()));
    }

    /** What the plan no longer cites, though it was disputed and still is. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public List<LinkRow> disputesLeft(PlanId id) {
        return known(links.disputesLeft(id.value()));
    }

    /** What was sent back to whoever said it is known to those alone who cite it. */
    private List<LinkRow> known(List<LinkRow> cited) {
        return cited.stream()
                .filter(link -> Stream.of(link.downstream(), link.upstream())
                                .noneMatch(end -> end.standing() == NodeStanding.HIDDEN)
                        || currentActor.get().actsFor(link.author()))
                .toList();
    }

    /** The version in writing, if there is one and the reader belongs to the plan's organisation. */
    @Transactional(readOnly = true)
    @Requires(Right.WRITE_PLAN)
    public Optional<PlanDraft> workingCopyOf(PlanId id) {
        return workingCopies.find(own.find(id).id());
    }

    /** The plans the reader may know of: those submitted, and the drafts of their own organisation. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public ListPage<PlanRow> page(PlanSearch search, PageKey key) {
        return rows.page(search, currentActor.get().organisation(), key);
    }

    /** How these plans stand; what was never submitted, or taken back, has no state for others. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public Map<UUID, PlanStanding> standingsOf(Collection<UUID> plans) {
        return rows.standings(plans);
    }

    private Plan editable(PlanId id) {
        var plan = own.find(id);
        refuse(editObjection(plan, currentActor.get()));
        return plan;
    }
}
