package org.mizizi.plans;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.security.Urgent;
import org.mizizi.security.Waiting;
import org.mizizi.security.WaitingWork;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Paths;
import org.mizizi.shared.PersonId;
import org.springframework.stereotype.Component;

/** Plans that wait for somebody: to be finished, revised, taken into review, endorsed or decided. */
@Component
class PlansWaiting implements WaitingWork {

    private static final Set<PlanState> NEW = EnumSet.of(PlanState.SUBMITTED);

    private final PlanRows rows;
    private final Endorsers endorsers;

    PlansWaiting(PlanRows rows, Endorsers endorsers) {
        this.rows = rows;
        this.endorsers = endorsers;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        return Stream.of(
                        writer(actor).stream().flatMap(own -> toWrite(own).stream()),
                        endorser(actor).stream()
                                .flatMap(own -> rows.toEndorse(own).stream().map(PlansWaiting::endorse)),
                        decider(actor).stream()
                                .flatMap(own -> rows.toDecide(own).stream().map(PlansWaiting::decide)),
                        reviewer(actor).stream()
                                .flatMap(_ -> rows.toReview(NEW).stream().map(PlansWaiting::review)))
                .flatMap(Function.identity())
                .toList();
    }

    @Override
    public Urgent urgentFor(Actor actor) {
        return Stream.of(
                        writer(actor).map(own -> Urgent.of(toWrite(own))),
                        endorser(actor)
                                .map(own -> Urgent.of(rows.firstToEndorse(own).map(PlansWaiting::endorse))),
                        decider(actor)
                                .map(own -> Urgent.of(rows.firstToDecide(own).map(PlansWaiting::decide))),
                        reviewer(actor)
                                .map(_ -> Urgent.of(rows.firstToReview(NEW).map(PlansWaiting::review))))
                .flatMap(Optional::stream)
                .reduce(Urgent.NOTHING, Urgent::and);
    }

    private static Optional<OrganisationId> writer(Actor actor) {
        return actor.acting().filter(_ -> actor.may(Right.WRITE_PLAN));
    }

    private Optional<OrganisationId> endorser(Actor actor) {
        return actor.acting()
                .filter(own -> actor.may(Right.ENDORSE_PLAN)
                        && endorsers.areAsked()
                        && endorsers.objection(own).isEmpty());
    }

    private static Optional<PersonId> decider(Actor actor) {
        return Optional.of(actor.person()).filter(_ -> actor.may(Right.DECIDE_PLAN));
    }

    private static Optional<PersonId> reviewer(Actor actor) {
        return Optional.of(actor.person()).filter(_ -> actor.may(Right.REVIEW_PLAN));
    }

    private List<Waiting> toWrite(OrganisationId own) {
        return rows.toWrite(own).stream()
                .map(plan -> waiting(
                        plan,
                        plan.drafting() ? "plans.waiting.draft" : "plans.waiting.returned",
                        plan.drafting() ? Paths.editPlan(plan.reference()) : Paths.plan(plan.reference()),
                        plan.drafting() ? "plans.verb.continue" : "plans.verb.read-why"))
                .toList();
    }

    private static Waiting endorse(PlanRow plan) {
        return atItsPage(plan, "plans.waiting.endorse", "plans.verb.consider");
    }

    private static Waiting decide(PlanRow plan) {
        return atItsPage(plan, "plans.waiting.decide", "plans.verb.decide").forAnybody();
    }

    private static Waiting review(PlanRow plan) {
        return atItsPage(plan, "plans.waiting.review", "plans.verb.review").forAnybody();
    }

    private static Waiting atItsPage(PlanRow plan, String messageKey, String verbKey) {
        return waiting(plan, messageKey, Paths.plan(plan.reference()), verbKey);
    }

    private static Waiting waiting(PlanRow plan, String messageKey, String path, String verbKey) {
        var what = plan.what();
        var called = what.title().isBlank() ? plan.reference() : LocalizedText.of(what.language(), what.title());
        return new Waiting(messageKey, List.of(called), plan.reference(), path, null, verbKey);
    }
}
