package org.mizizi.plans;

import static org.mizizi.shared.Refusal.refuse;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mizizi.country.Countries;
import org.mizizi.plans.Plan.PlanId;
import org.mizizi.plans.PlanEvent.PlanEdited;
import org.mizizi.plans.PlanEvent.PlanShared;
import org.mizizi.plans.PlanEvent.PlanSubmitted;
import org.mizizi.plans.PlanEvent.PlanTakenBack;
import org.mizizi.plans.PlanEvent.PlanWithdrawn;
import org.mizizi.security.Actor;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Pace;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.References;
import org.mizizi.shared.Refusal;
import org.mizizi.traceability.Claim;
import org.mizizi.traceability.Claims;
import org.mizizi.traceability.LinkRow;
import org.mizizi.traceability.Links;
import org.mizizi.traceability.NodeStanding;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The plans and those who write them. Only members of a plan's own organisation change it; what was submitted is
 * public and stays as it was, and a new version reopens the review.
 */
@Service
@Transactional
public class Plans {

    private final PlanRepository repository;
    private final PlanRows rows;
    private final Revisions revisions;
    private final WorkingCopies workingCopies;
    private final ReviewRows reviews;
    private final Links links;
    private final Claims claims;
    private final Countries countries;
    private final Completeness completeness;
    private final References references;
    private final CurrentActor currentActor;
    private final Pace pace;
    private final ApplicationEventPublisher events;

    Plans(
            PlanRepository repository,
            PlanRows rows,
            Revisions revisions,
            WorkingCopies workingCopies,
            ReviewRows reviews,
            Links links,
            Claims claims,
            Countries countries,
            Completeness completeness,
            References references,
            CurrentActor currentActor,
            Pace pace,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.rows = rows;
        this.revisions = revisions;
        this.workingCopies = workingCopies;
        this.reviews = reviews;
        this.links = links;
        this.claims = claims;
        this.countries = countries;
        this.completeness = completeness;
        this.references = references;
        this.currentActor = currentActor;
        this.pace = pace;
        this.events = events;
    }

    /** Begins a plan of the actor's organisation; beginning the same one again gives the one there is. */
    @Requires(Right.WRITE_PLAN)
    public Plan begin(PlanId id, String language) {
        var existing = repository.findById(id);
        if (existing.isPresent()) {
            return own(id);
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
        workingCopies.write(id, new PlanDraft(submitted(plan), claimsOf(id)));
        return edited(plan);
    }

    /** Saves the working copy, finished or not; {@code seen} is the version of the plan the writer started from. */
    @Requires(Right.WRITE_PLAN)
    public Plan save(PlanId id, long seen, PlanDraft draft) {
        var plan = editable(id).asSeen(seen);
        workingCopy(plan);
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
        if (plan.revision() > 0 && !plan.lastEditedBy().equals(by.person())) {
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

    /** Submits the working copy if nothing is missing in it. Submitting twice is submitting once (T46). */
    @Requires(Right.WRITE_PLAN)
    public Plan submit(PlanId id) {
        rows.lock(id);
        var plan = own(id);
        if (plan.state().isHandedIn() && workingCopies.find(id).isEmpty()) {
            return plan;
        }
        refuse(editObjection(plan, currentActor.get()));
        return submit(plan, workingCopy(plan));
    }

    private Plan submit(Plan plan, PlanDraft draft) {
        var missing = completeness.missingIn(plan, draft);
        if (!missing.isEmpty()) {
            throw SubmissionRules.refusal(missing).asException();
        }
        refuse(completeness.replyObjection(plan, draft));
        pace.step(Pace.Act.PLAN);
        var by = currentActor.stamp();
        var apart = draft.content().humanitarian();
        var submitted = repository.save(apart ? plan.shared(by) : plan.submitted(by));
        revisions.add(submitted, draft.content());
        reviews.reply(submitted, draft.replies());
        workingCopies.discard(submitted.id());
        claims.describe(
                submitted.asNode(draft.content(), isInForce(submitted)),
                draft.content().words());
        if (plan.isPublic() && !submitted(plan).saysTheSameAs(draft.content())) {
            claims.askAgain(plan.id().value());
        }
        claims.claim(submitted.id().value(), draft.claims());
        events.publishEvent(
                apart
                        ? new PlanShared(submitted.id(), submitted.revision(), by)
                        : new PlanSubmitted(submitted.id(), submitted.revision(), by));
        return submitted;
    }

    /** Takes back what was just submitted, to write on; {@code seen} is the version the actor had before their eyes. */
    @Requires(Right.WRITE_PLAN)
    public Plan takeBack(PlanId id, long seen) {
        rows.lock(id);
        var plan = own(id).asSeen(seen);
        refuse(takeBackObjection(plan));
        var content = submitted(plan);
        workingCopies.write(id, new PlanDraft(content, claimsOf(id)));
        var taken = repository.save(plan.takenBack());
        claims.describe(taken.asNode(content, false), content.words());
        events.publishEvent(new PlanTakenBack(id, currentActor.stamp()));
        return taken;
    }

    /** Why a plan can no longer be taken back to be written on, if so: somebody has opened it, or it was decided before. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public Optional<Refusal> takeBackObjection(Plan plan) {
        if (!plan.state().isHandedIn()) {
            return Optional.of(Refusal.of("plan.already-opened"));
        }
        if (plan.revision() > 1) {
            return Optional.of(Refusal.of(plan.state().isShared() ? "plan.shared-already" : "plan.replaces-another"));
        }
        var answered = links.upstreamOf(plan.id().value()).stream()
                .anyMatch(link ->
                        link.state().isAnswer() || !link.answers().given().isEmpty());
        return answered || rows.isJudged(plan)
                ? Optional.of(Refusal.of(plan.state().isShared() ? "plan.shared-already" : "plan.already-opened"))
                : Optional.empty();
    }

    /** Takes the plan back for good; {@code seen} is the version of the plan the actor had before their eyes. */
    @Requires(Right.WRITE_PLAN)
    public Plan withdraw(PlanId id, long seen) {
        var withdrawn = repository.save(own(id).asSeen(seen).withdrawn());
        workingCopies.discard(id);
        if (withdrawn.isPublic()) {
            var content = submitted(withdrawn);
            claims.describe(withdrawn.asNode(content, false), content.words());
        }
        events.publishEvent(new PlanWithdrawn(id, currentActor.stamp()));
        return withdrawn;
    }

    /** The version that is in force, which is not the latest while that is under review; none before an approval. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public Optional<Integer> revisionInForce(Plan plan) {
        return rows.revisionInForce(plan.id());
    }

    private boolean isInForce(Plan plan) {
        return rows.revisionInForce(plan.id()).isPresent();
    }

    /** Everything that the working copy still lacks before it can be submitted. */
    @Transactional(readOnly = true)
    @Requires(Right.WRITE_PLAN)
    public List<Missing> missingIn(PlanId id, PlanDraft draft) {
        return completeness.missingIn(own(id), draft);
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

    /** What a submitted version of a plan says; {@link Plan#revision} is the latest. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public PlanContent content(PlanId id, int revision) {
        return revisions.find(id, revision)
                .filter(_ -> repository.findById(id).filter(this::isKnown).isPresent())
                .orElseThrow(() -> new NotFoundException("version of a plan"));
    }

    /** What a submitted plan claims to follow from, with the owners' answers; nothing is claimed before submission. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public List<LinkRow> originsOf(PlanId id) {
        return known(links.upstreamOf(id.value()));
    }

    /** What the plan no longer cites, though it was disputed and still is. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public List<LinkRow> disputesLeft(PlanId id) {
        return known(links.disputesLeft(id.value()));
    }

    private List<LinkRow> known(List<LinkRow> cited) {
        return cited.stream()
                .filter(link -> link.downstream().standing() != NodeStanding.HIDDEN
                        || currentActor.get().actsFor(link.author()))
                .toList();
    }

    /** The version in writing, if there is one and the reader belongs to the plan's organisation. */
    @Transactional(readOnly = true)
    @Requires(Right.WRITE_PLAN)
    public Optional<PlanDraft> workingCopyOf(PlanId id) {
        return workingCopies.find(own(id).id());
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

    private List<Claim> claimsOf(PlanId id) {
        return links.upstreamOf(id.value()).stream().map(LinkRow::again).toList();
    }

    private Plan editable(PlanId id) {
        var plan = own(id);
        refuse(editObjection(plan, currentActor.get()));
        return plan;
    }

    /** A plan of the actor's organisation. Another's draft does not exist for them; another's plan is not theirs to touch. */
    private Plan own(PlanId id) {
        var plan = repository.findById(id).orElseThrow(() -> new NotFoundException("plan"));
        if (currentActor.get().actsFor(plan.organisation())) {
            return plan;
        }
        throw plan.isPublic() ? Refusal.of("plan.not-yours").asException() : new NotFoundException("plan");
    }

    private PlanContent submitted(Plan plan) {
        return revisions.find(plan.id(), plan.revision()).orElseThrow(() -> new NotFoundException(plan.reference()));
    }

    private PlanDraft workingCopy(Plan plan) {
        return workingCopies.find(plan.id())
                .orElseThrow(() -> Refusal.of("plan.nothing-new").asException());
    }
}
