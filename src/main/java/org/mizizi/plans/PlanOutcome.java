package org.mizizi.plans;

/** What a ministry can decide on a plan. */
public enum PlanOutcome {
    APPROVED(PlanState.APPROVED),
    APPROVED_WITH_CONDITIONS(PlanState.APPROVED_WITH_CONDITIONS),
    RETURNED(PlanState.RETURNED),
    DECLINED(PlanState.DECLINED);

    private final PlanState state;

    PlanOutcome(PlanState state) {
        this.state = state;
    }

    PlanState state() {
        return state;
    }

    public boolean approves() {
        return this == APPROVED || this == APPROVED_WITH_CONDITIONS;
    }
}
