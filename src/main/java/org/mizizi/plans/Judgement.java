package org.mizizi.plans;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizizi.plans.Decision.Verdict;
import org.mizizi.plans.Plan.PlanId;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Rule;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** What an approver wants to decide; {@code seen} is the version of the plan that they had before their eyes. */
public record Judgement(
        PlanId plan,
        long seen,
        PlanOutcome outcome,
        @Written(Writing.REASON) @Nullable LocalizedText reasons,
        List<Condition> conditions,
        List<PlanQuestion> questions) {

    static final List<Rule<Judgement>> RULES = List.of(
            Rule.of("plan.reasons", judgement -> judgement.reasons() != null),
            Rule.of(
                    "plan.conditions",
                    judgement -> judgement.outcome() != PlanOutcome.APPROVED_WITH_CONDITIONS
                            || !judgement.conditions().isEmpty()),
            Rule.of(
                    "plan.no-conditions-here",
                    judgement -> judgement.outcome() == PlanOutcome.APPROVED_WITH_CONDITIONS
                            || judgement.conditions().isEmpty()),
            Rule.of(
                    "plan.no-questions-here",
                    judgement -> judgement.outcome() == PlanOutcome.RETURNED
                            || judgement.questions().isEmpty()));

    public Judgement {
        conditions = List.copyOf(conditions);
        questions = List.copyOf(questions);
    }

    /** One that asks nothing beside its reasons. */
    public Judgement(
            PlanId plan, long seen, PlanOutcome outcome, @Nullable LocalizedText reasons, List<Condition> conditions) {
        this(plan, seen, outcome, reasons, conditions, List.of());
    }

    Verdict verdict() {
        return new Verdict(outcome, requireNonNull(reasons, "reasons"), conditions, questions);
    }
}
