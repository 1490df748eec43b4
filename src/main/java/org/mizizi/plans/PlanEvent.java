package org.mizizi.plans;

import org.mizizi.plans.Contest.ContestId;
import org.mizizi.plans.Decision.DecisionId;
import org.mizizi.plans.Endorsement.EndorsementId;
import org.mizizi.plans.Plan.PlanId;
import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** What happens to a plan: it is written, submitted or shared, endorsed, contested and decided. */
public sealed interface PlanEvent extends DomainEvent {

    /** A plan was begun, or its working copy was saved by its own organisation. */
    record PlanEdited(PlanId plan, Stamp by) implements PlanEvent {
        @Override
        public Subject subject() {
            return Subject.of("plans.plan", plan);
        }
    }

    /** A complete version of a plan was submitted; the owners of what it cites are asked. */
    record PlanSubmitted(PlanId plan, int revision, Stamp by) implements PlanEvent {
        @Override
        public Subject subject() {
            return Subject.of("plans.plan", plan);
        }
    }

    /** A version of a humanitarian plan was shared for information: nobody decides on it. */
    record PlanShared(PlanId plan, int revision, Stamp by) implements PlanEvent {
        @Override
        public Subject subject() {
            return Subject.of("plans.plan", plan);
        }
    }

    /** A plan just submitted was taken back before anybody opened it. */
    record PlanTakenBack(PlanId plan, Stamp by) implements PlanEvent {
        @Override
        public Subject subject() {
            return Subject.of("plans.plan", plan);
        }
    }

    /** The organisation that wrote a plan took it back. */
    record PlanWithdrawn(PlanId plan, Stamp by) implements PlanEvent {
        @Override
        public Subject subject() {
            return Subject.of("plans.plan", plan);
        }
    }

    /** An organisation of civil society endorsed a version of a plan. */
    record PlanEndorsed(EndorsementId endorsement, PlanId plan, Stamp by) implements PlanEvent {
        @Override
        public Subject subject() {
            return Subject.of("plans.endorsement", endorsement);
        }
    }

    /** A ministry contested that a plan is humanitarian. */
    record HumanitarianContested(ContestId contest, PlanId plan, Stamp by) implements PlanEvent {
        @Override
        public Subject subject() {
            return Subject.of("plans.contest", contest);
        }
    }

    /** A ministry no longer contests that a plan is humanitarian. */
    record ContestTakenBack(ContestId contest, PlanId plan, Stamp by) implements PlanEvent {
        @Override
        public Subject subject() {
            return Subject.of("plans.contest", contest);
        }
    }

    /** A ministry began to review a plan. */
    record PlanTakenIntoReview(PlanId plan, Stamp by) implements PlanEvent {
        @Override
        public Subject subject() {
            return Subject.of("plans.plan", plan);
        }
    }

    /** A ministry approved, returned or declined a plan. */
    record PlanDecided(PlanId plan, PlanOutcome outcome, Stamp by) implements PlanEvent {
        @Override
        public Subject subject() {
            return Subject.of("plans.plan", plan);
        }
    }

    /** The reasons, conditions and rule of a decision were written down. */
    record DecisionRecorded(DecisionId decision, Stamp by) implements PlanEvent {
        @Override
        public Subject subject() {
            return Subject.of("plans.decision", decision);
        }
    }
}
