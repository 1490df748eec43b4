package org.mizizi.plans;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizizi.security.Actor;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Rule;

/** What stands between a plan and a decision. The same rules are shown beside the buttons and asked by the service. */
final class ReviewRules {

    /** Somebody wants to decide on a plan, for whose organisation another may speak today. */
    record Attempt(
            Plan plan,
            OrganisationId speaker,
            boolean humanitarian,
            Actor actor,
            boolean hasEndorsed,
            PlanOutcome outcome,
            boolean hasConfirmedChain,
            @Nullable ApprovalProgress progress) {

        /** The number of the approval rule that applies; deciding without one is refused before it is asked for. */
        int ruleNumber() {
            return progress == null ? 0 : progress.rule().number();
        }

        private boolean isOfAnotherOfTheirOrganisations() {
            return actor.belongsTo(plan.organisation()) || actor.belongsTo(speaker);
        }

        int lackingEndorsements() {
            return progress == null ? 0 : progress.lacking();
        }
    }

    private static final List<Rule<Attempt>> DECIDING = List.of(
            Rule.of("plan.for-information", attempt -> !attempt.humanitarian()),
            Rule.of("plan.not-in-review", attempt -> attempt.plan().state() == PlanState.IN_REVIEW),
            Rule.of("plan.own-work", attempt -> !attempt.plan().isTheWorkOf(attempt.actor())),
            Rule.of(
                    "plan.own-ministry",
                    attempt -> !attempt.actor().actsFor(attempt.plan().organisation())
                            && !attempt.actor().actsFor(attempt.speaker())),
            Rule.of("plan.own-elsewhere", attempt -> !attempt.isOfAnotherOfTheirOrganisations()),
            Rule.of("plan.endorsed-by-oneself", attempt -> !attempt.hasEndorsed()),
            Rule.of("plan.no-rule", attempt -> attempt.progress() != null));

    private static final List<Rule<Attempt>> APPROVING = List.of(
            Rule.of("plan.no-confirmed-chain", Attempt::hasConfirmedChain),
            new Rule<>(attempt -> attempt.lackingEndorsements() == 0, ReviewRules::endorsementsLacking));

    private ReviewRules() {}

    static Optional<Refusal> objection(Attempt attempt) {
        return Rule.objection(DECIDING, attempt)
                .or(() -> attempt.outcome().approves() ? Rule.objection(APPROVING, attempt) : Optional.empty());
    }

    private static Refusal endorsementsLacking(Attempt attempt) {
        return Refusal.of("plan.endorsements-lacking", attempt.lackingEndorsements(), attempt.ruleNumber());
    }
}
