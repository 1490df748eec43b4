package org.mizizi.plans;

import java.util.List;
import java.util.Optional;
import org.mizizi.actors.Organisation;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Rule;

/** Who can contest that a plan is humanitarian, and who can take that back. The same rules are shown beside the buttons and asked by the service. */
final class ContestRules {

    /** A ministry wants to contest; {@code contests} is what was contested of the plan so far. */
    record Attempt(
            Plan plan, boolean humanitarian, Organisation ministry, boolean theirsElsewhere, List<Contest> contests) {

        boolean isShared() {
            return humanitarian && plan.isPublic() && plan.state() != PlanState.WITHDRAWN;
        }

        boolean isContestedAlready() {
            return contests.stream()
                    .anyMatch(contest ->
                            contest.stands() && contest.organisation().equals(ministry.id()));
        }
    }

    private static final List<Rule<Attempt>> CONTESTING = List.of(
            Rule.of("plan.contest.not-humanitarian", Attempt::isShared),
            Rule.of(
                    "plan.contest.ministries-only",
                    attempt -> attempt.ministry().kind().isMinistry()),
            Rule.of(
                    "plan.contest.own",
                    attempt -> !attempt.plan()
                            .organisation()
                            .equals(attempt.ministry().id())),
            Rule.of("plan.contest.own-elsewhere", attempt -> !attempt.theirsElsewhere()),
            Rule.of("plan.contest.already", attempt -> !attempt.isContestedAlready()));

    private ContestRules() {}

    static Optional<Refusal> objection(Attempt attempt) {
        return Rule.objection(CONTESTING, attempt);
    }
}
