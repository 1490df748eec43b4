package org.mizizi.plans;

import java.util.EnumSet;
import java.util.Set;
import org.mizizi.shared.Refusal;

/**
 * Where a plan is in its life, up to what is decided on it: how its work goes is not the portal's to say. Submitting a new
 * version reopens the review, whatever was decided on the one before; a humanitarian version is shared for information
 * instead and decided by nobody.
 */
public enum PlanState {
    DRAFT,
    SUBMITTED,
    IN_REVIEW,
    RETURNED,
    APPROVED,
    APPROVED_WITH_CONDITIONS,
    DECLINED,
    SHARED,
    WITHDRAWN;

    private static final Set<PlanState> HANDED_IN = EnumSet.of(SUBMITTED, SHARED);
    private static final Set<PlanState> UNDER_REVIEW = EnumSet.of(SUBMITTED, IN_REVIEW);
    private static final Set<PlanState> IN_FORCE = EnumSet.of(APPROVED, APPROVED_WITH_CONDITIONS);

    public Set<PlanState> next() {
        return switch (this) {
            case DRAFT, RETURNED, DECLINED, APPROVED, APPROVED_WITH_CONDITIONS ->
                EnumSet.of(SUBMITTED, SHARED, WITHDRAWN);
            case SUBMITTED -> EnumSet.of(DRAFT, IN_REVIEW, WITHDRAWN);
            case IN_REVIEW -> EnumSet.of(RETURNED, APPROVED, APPROVED_WITH_CONDITIONS, DECLINED, WITHDRAWN);
            case SHARED -> EnumSet.of(DRAFT, SUBMITTED, SHARED, WITHDRAWN);
            case WITHDRAWN -> EnumSet.noneOf(PlanState.class);
        };
    }

    PlanState to(PlanState target) {
        if (!next().contains(target)) {
            throw Refusal.of("plan.move", this, target).asException();
        }
        return target;
    }

    /** Whether its latest version was handed in and nothing has become of it yet. */
    public boolean isHandedIn() {
        return HANDED_IN.contains(this);
    }

    public boolean isShared() {
        return this == SHARED;
    }

    public boolean isUnderReview() {
        return UNDER_REVIEW.contains(this);
    }

    public boolean isInForce() {
        return IN_FORCE.contains(this);
    }
}
