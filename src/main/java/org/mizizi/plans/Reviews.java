package org.mizizi.plans;

import static org.mizizi.shared.Refusal.refuse;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mizizi.actors.Organisations;
import org.mizizi.plans.Decision.DecisionId;
import org.mizizi.plans.Endorsement.EndorsementId;
import org.mizizi.plans.Plan.PlanId;
import org.mizizi.plans.PlanEvent.DecisionRecorded;
import org.mizizi.plans.PlanEvent.PlanDecided;
import org.mizizi.plans.PlanEvent.PlanEndorsed;
import org.mizizi.plans.PlanEvent.PlanTakenIntoReview;
import org.mizizi.security.Actor;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Pace;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Rule;
import org.mizizi.traceability.Claims;
import org.mizizi.traceability.Links;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The review of submitted plans: civil society endorses, a ministry decides. Nobody here can change what a plan says. */
@Service
@Transactional
public class Reviews {

    private final PlanRepository repository;
    private final PlanRows plans;
    private final Revisions revisions;
    private final ReviewRows rows;
    private final Endorsers endorsers;
    private final Organisations organisations;
    private final Links links;
    private final Claims claims;
    private final CurrentActor currentActor;
    private final Pace pace;
    private final ApplicationEventPublisher events;

    Reviews(
            PlanRepository repository,
            PlanRows plans,
            Revisions revisions,
            ReviewRows rows,
            Endorsers endorsers,
            Organisations organisations,
            Links links,
            Claims claims,
            CurrentActor currentActor,
            Pace pace,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.plans = plans;
        this.revisions = revisions;
        this.rows = rows;
        this.endorsers = endorsers;
        this.organisations = organisations;
        this.links = links;
        this.claims = claims;
        this.currentActor = currentActor;
        this.pace = pace;
        this.events = events;
    }

    /** The plans that wait for a ministry, the longest waiting first. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_REVIEW)
    public List<PlanRow> queue() {
        return plans.toReview(EnumSet.of(PlanState.SUBMITTED, PlanState.IN_REVIEW));
    }

    @Requires(Right.REVIEW_PLAN)
    public Plan takeIntoReview(PlanId id) {
        var plan = stored(id);
        refuse(reviewObjection(plan));
        var taken = repository.save(plan.takenIntoReview());
        events.publishEvent(new PlanTakenIntoReview(id, currentActor.stamp()));
        return taken;
    }

    /** Why this plan cannot be taken into review, if so. */
    @Transactional(readOnly = true)
    @Requires(Right.REVIEW_PLAN)
    public Optional<Refusal> reviewObjection(Plan plan) {
        if (revisions.isHumanitarian(plan)) {
            return Optional.of(Refusal.of("plan.for-information"));
        }
        return plan.state() == PlanState.SUBMITTED ? Optional.empty() : Optional.of(Refusal.of("plan.not-submitted"));
    }

    /** Supports this version of the plan in the name of the people the actor's organisation speaks for; once each. */
    @Requires(Right.ENDORSE_PLAN)
    public void endorse(PlanId id, int revision) {
        plans.lock(id);
        var plan = stored(id);
        if (plan.revision() != revision) {
            throw Refusal.of("plan.newer-version").asException();
        }
        refuse(endorsementObjection(plan));
        pace.step(Pace.Act.ENDORSEMENT);
        var organisation = currentActor.organisation();
        var endorsement = EndorsementId.next();
        var by = currentActor.stamp();
        if (rows.endorse(endorsement, plan, organisation, by)) {
            events.publishEvent(new PlanEndorsed(endorsement, id, by));
        }
    }

    /** Why the actor's organisation cannot endorse this plan now, if so. */
    @Transactional(readOnly = true)
    @Requires(Right.ENDORSE_PLAN)
    public Optional<Refusal> endorsementObjection(Plan plan) {
        if (revisions.isHumanitarian(plan)) {
            return Optional.of(Refusal.of("plan.for-information"));
        }
        if (!plan.state().isUnderReview()) {
            return Optional.of(Refusal.of("plan.not-under-review"));
        }
        var actor = currentActor.get();
        return actor.acting()
                .map(endorsers::objection)
                .orElseGet(() -> Optional.of(Refusal.of("plan.no-mandate")))
                .or(() -> ownEndorsementObjection(plan, actor));
    }

    /** An endorsement is another human's word: neither of whoever works for the plan's organisation, nor one already given for another. */
    private Optional<Refusal> ownEndorsementObjection(Plan plan, Actor actor) {
        if (plan.isTheWorkOf(actor)
                || actor.belongsTo(plan.organisation())
                || actor.belongsTo(organisations.speaksNow(plan.organisation()))) {
            return Optional.of(Refusal.of("plan.endorses-own"));
        }
        return rows.endorsedForAnother(plan, actor)
                ? Optional.of(Refusal.of("plan.endorsed-elsewhere"))
                : Optional.empty();
    }

    /** Decides on the version the approver has seen. Of two at once one is told that the plan has changed (T48). */
    @Requires(Right.DECIDE_PLAN)
    public Decision decide(Judgement judgement) {
        var plan = stored(judgement.plan()).asSeen(judgement.seen());
        var attempt = attempt(plan, judgement.outcome());
        refuse(ReviewRules.objection(attempt));
        Rule.check(Judgement.RULES, judgement);
        var decided = repository.save(plan.decided(judgement.outcome()));
        var decision = record(decided, judgement, attempt);
        var inForce = plans.revisionInForce(decided.id()).isPresent();
        var content = revisions.latest(decided);
        claims.describe(decided.asNode(content, inForce), content.words());
        events.publishEvent(new PlanDecided(decided.id(), judgement.outcome(), currentActor.stamp()));
        return decision;
    }

    private Decision record(Plan plan, Judgement judgement, ReviewRules.Attempt attempt) {
        var by = currentActor.stamp();
        var decision = new Decision(
                DecisionId.next(),
                plan.id(),
                plan.revision(),
                currentActor.organisation(),
                judgement.verdict(),
                Map.of(),
                attempt.ruleNumber(),
                by.at(),
                null);
        rows.record(decision, by);
        events.publishEvent(new DecisionRecorded(decision.id(), by));
        return decision;
    }

    /** Why the actor cannot decide so on this plan now, if so. */
    @Transactional(readOnly = true)
    @Requires(Right.DECIDE_PLAN)
    public Optional<Refusal> decisionObjection(Plan plan, PlanOutcome outcome) {
        return ReviewRules.objection(attempt(plan, outcome));
    }

    /** What the approval rule of today asks for, and how much of it the plan has; empty when no rule is in force. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public Optional<ApprovalProgress> progressOf(Plan plan) {
        return endorsers.progressOf(plan);
    }

    /** Who supports the version last submitted. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public List<Endorsement> endorsementsOf(Plan plan) {
        return rows.endorsements(plan.id(), plan.revision());
    }

    /** The decision whose questions the authors of a returned plan answer with their next version; empty for any other plan. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public Optional<Decision> questionsTo(Plan plan) {
        return rows.returned(plan).map(this::toBeRead);
    }

    /** What was decided on every version of the plan, the latest first. */
    @Transactional(readOnly = true)
    @Requires(Right.READ_PUBLIC)
    public List<Decision> decisionsOn(PlanId plan) {
        return rows.decisions(plan).stream().map(this::toBeRead).toList();
    }

    /** Who acts for a ministry is read by its own people and by those who read the ledger. */
    private Decision toBeRead(Decision decision) {
        var reader = currentActor.get();
        return reader.actsFor(decision.organisation()) || reader.may(Right.READ_LEDGER)
                ? decision
                : decision.withoutNames();
    }

    private ReviewRules.Attempt attempt(Plan plan, PlanOutcome outcome) {
        return new ReviewRules.Attempt(
                plan,
                organisations.speaksNow(plan.organisation()),
                revisions.isHumanitarian(plan),
                currentActor.get(),
                rows.hasEndorsed(plan, currentActor.get()),
                outcome,
                links.confirmedChain(plan.id().value(), others(plan)),
                endorsers.progressOf(plan).orElse(null));
    }

    /** Whose words do not count: nobody approves a plan for resting on their own. */
    private Set<OrganisationId> others(Plan plan) {
        var deciding = currentActor.get();
        return Stream.of(
                        Stream.of(plan.organisation()),
                        deciding.acting().stream(),
                        deciding.human().organisations().stream())
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
    }

    private Plan stored(PlanId id) {
        return repository.findById(id).filter(Plan::isPublic).orElseThrow(() -> new NotFoundException("plan"));
    }
}
