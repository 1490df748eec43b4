package org.mizizi.plans;

import static org.mizizi.shared.Refusal.refuse;

import java.util.Optional;
import org.mizizi.plans.Plan.PlanId;
import org.mizizi.plans.PlanEvent.PlanShared;
import org.mizizi.plans.PlanEvent.PlanSubmitted;
import org.mizizi.plans.PlanEvent.PlanTakenBack;
import org.mizizi.plans.PlanEvent.PlanWithdrawn;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Pace;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Stamp;
import org.mizizi.traceability.Claims;
import org.mizizi.traceability.Links;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How plans leave the hands of those who write them, and come back. What was submitted is public and stays as it was; a new
 * version reopens the review.
 */
@Service
@Transactional
public class Submissions {

    private final PlanRepository repository;
    private final OwnPlans own;
    private final PlanRows rows;
    private final Revisions revisions;
    private final WorkingCopies workingCopies;
    private final ReviewRows reviews;
    private final Links links;
    private final Claims claims;
    private final Completeness completeness;
    private final CurrentActor currentActor;
    private final Pace pace;
    private final ApplicationEventPublisher events;

    Submissions(
            PlanRepository repository,
            OwnPlans own,
            PlanRows rows,
            Revisions revisions,
            WorkingCopies workingCopies,
            ReviewRows reviews,
            Links links,
            Claims claims,
            Completeness completeness,
            CurrentActor currentActor,
            Pace pace,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.own = own;
        this.rows = rows;
        this.revisions = revisions;
        this.workingCopies = workingCopies;
        this.reviews = reviews;
        this.links = links;
        this.claims = claims;
        this.completeness = completeness;
        this.currentActor = currentActor;
        this.pace = pace;
        this.events = events;
    }

    /** Submits the working copy if nothing is missing in it. Submitting twice is submitting once (T46). */
    @Requires(Right.WRITE_PLAN)
    public Plan submit(PlanId id) {
        rows.lock(id);
        var plan = own.find(id);
        if (plan.state().isHandedIn() && workingCopies.find(id).isEmpty()) {
            return plan;
        }
        refuse(Plans.editObjection(plan, currentActor.get()));
        var draft = workingCopies.of(plan);
        checkWhole(plan, draft);
        pace.step(Pace.Act.PLAN);
        return submit(plan, draft, currentActor.stamp());
    }

    private void checkWhole(Plan plan, PlanDraft draft) {
        var missing = completeness.missingIn(plan, draft);
        if (!missing.isEmpty()) {
            throw SubmissionRules.refusal(missing).asException();
        }
        refuse(completeness.replyObjection(plan, draft));
    }

    private Plan submit(Plan plan, PlanDraft draft, Stamp by) {
        var content = draft.content();
        var apart = content.humanitarian();
        var submitted = repository.save(apart ? plan.shared(by) : plan.submitted(by));
        revisions.add(submitted, content);
        reviews.reply(submitted, draft.replies());
        workingCopies.discard(submitted.id());
        claims.describe(submitted.asNode(content, isInForce(submitted)), content.words());
        if (plan.isPublic() && !revisions.latest(plan).saysTheSameAs(content)) {
            claims.askAgain(plan.id().value());
        }
        claims.claim(submitted.id().value(), draft.claims());
        events.publishEvent(
                apart
                        ? new PlanShared(submitted.id(), submitted.revision(), by)
                        : new PlanSubmitted(submitted.id(), submitted.revision(), by));
        return submitted;
    }

    private boolean isInForce(Plan plan) {
        return rows.revisionInForce(plan.id()).isPresent();
    }

    /** Takes back what was just submitted, to write on; {@code seen} is the version the actor had before their eyes. */
    @Requires(Right.WRITE_PLAN)
    public Plan takeBack(PlanId id, long seen) {
        rows.lock(id);
        var plan = own.find(id).asSeen(seen);
        refuse(takeBackObjection(plan));
        var content = revisions.latest(plan);
        workingCopies.write(id, PlanDraft.again(content, links.upstreamOf(id.value())));
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
        var withdrawn = repository.save(own.find(id).asSeen(seen).withdrawn());
        workingCopies.discard(id);
        if (withdrawn.isPublic()) {
            var content = revisions.latest(withdrawn);
            claims.describe(withdrawn.asNode(content, false), content.words());
        }
        events.publishEvent(new PlanWithdrawn(id, currentActor.stamp()));
        return withdrawn;
    }
}
