package org.mizizi.plans;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.security.Waiting;
import org.mizizi.security.WaitingWork;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Paths;
import org.springframework.stereotype.Component;

/** Plans that wait for somebody: to be finished, revised, taken into review, endorsed or decided. */
@Component
class PlansWaiting implements WaitingWork {

    private final PlanRows rows;
    private final Endorsers endorsers;

    PlansWaiting(PlanRows rows, Endorsers endorsers) {
        this.rows = rows;
        this.endorsers = endorsers;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        var waiting = new ArrayList<Waiting>();
        actor.acting().filter(_ -> actor.may(Right.WRITE_PLAN)).ifPresent(own -> waiting.addAll(toWrite(own)));
        actor.acting()
                .filter(own -> actor.may(Right.ENDORSE_PLAN) && endorsers.areAsked() && endorsers.include(own))
                .ifPresent(own -> waiting.addAll(toEndorse(own)));
        if (actor.may(Right.DECIDE_PLAN)) {
            waiting.addAll(toDecide(actor));
        }
        if (actor.may(Right.REVIEW_PLAN)) {
            waiting.addAll(toReview());
        }
        return waiting;
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

    private List<Waiting> toEndorse(OrganisationId own) {
        return rows.toEndorse(own).stream()
                .map(plan -> atItsPage(plan, "plans.waiting.endorse", "plans.verb.consider"))
                .toList();
    }

    private List<Waiting> toDecide(Actor actor) {
        return rows.toDecide(actor.person()).stream()
                .map(plan -> atItsPage(plan, "plans.waiting.decide", "plans.verb.decide"))
                .toList();
    }

    private List<Waiting> toReview() {
        return rows.toReview(EnumSet.of(PlanState.SUBMITTED)).stream()
                .map(plan -> atItsPage(plan, "plans.waiting.review", "plans.verb.review"))
                .toList();
    }

    private static Waiting atItsPage(PlanRow plan, String messageKey, String verbKey) {
        return waiting(plan, messageKey, Paths.plan(plan.reference()), verbKey);
    }

    private static Waiting waiting(PlanRow plan, String messageKey, String path, String verbKey) {
        var called = plan.title().isBlank() ? plan.reference() : plan.title();
        return new Waiting(messageKey, List.of(called), plan.reference(), path, null, verbKey);
    }
}
