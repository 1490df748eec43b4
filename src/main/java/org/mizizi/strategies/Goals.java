package org.mizizi.strategies;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mizizi.priorities.PriorityId;
import org.mizizi.priorities.Register;
import org.mizizi.security.CurrentActor;
import org.mizizi.traceability.Claim;
import org.mizizi.traceability.LinkRow;
import org.mizizi.traceability.Links;
import org.mizizi.traceability.Node;
import org.mizizi.traceability.NodeKind;
import org.mizizi.traceability.NodeStanding;
import org.mizizi.traceability.Relation;
import org.springframework.stereotype.Component;

/**
 * The goals as ends of links. Only the adopted version bears the plain reference, GOAL-3.2; in every other version it
 * carries the number of the version, GOAL-3.2-v2. The owner is whoever first described it, the convenor.
 */
@Component
class Goals {

    private final GoalRows rows;
    private final Links links;
    private final Register register;
    private final CurrentActor currentActor;

    Goals(GoalRows rows, Links links, Register register, CurrentActor currentActor) {
        this.rows = rows;
        this.links = links;
        this.register = register;
        this.currentActor = currentActor;
    }

    void describe(Strategy strategy, Goal goal) {
        links.describe(
                new Node(
                        goal.id().value(),
                        NodeKind.GOAL,
                        strategy.state() == StrategyState.ADOPTED ? goal.reference() : versioned(strategy, goal),
                        currentActor.organisation(),
                        goal.title(),
                        standing(strategy.state())),
                goal.description());
    }

    void describeAll(Strategy strategy) {
        rows.goals(strategy.id()).forEach(goal -> describe(strategy, goal));
    }

    /** The evidence of such a claim is the goal's own description. */
    void carry(Goal goal, Set<UUID> priorities) {
        var evidence = goal.description().original();
        links.claim(
                goal.id().value(),
                priorities.stream()
                        .map(priority -> new Claim(priority, Relation.ANSWERS, evidence))
                        .toList());
    }

    /** Takes a goal out of a draft; its place among the ends of links stays hidden for good. */
    void drop(Strategy strategy, Goal goal) {
        links.claim(goal.id().value(), List.of());
        links.describe(
                new Node(
                        goal.id().value(),
                        NodeKind.GOAL,
                        versioned(strategy, goal) + "-" + goal.id().value(),
                        currentActor.organisation(),
                        goal.title(),
                        NodeStanding.HIDDEN),
                goal.description());
        rows.delete(goal.id());
    }

    /** Tells the register which priorities the country has now adopted; one that was merged meanwhile is not among them. */
    void markPriorities(Strategy adopted) {
        var carried = carriedBy(rows.goals(adopted.id())).values().stream()
                .flatMap(List::stream)
                .map(link -> new PriorityId(link.upstream()))
                .collect(Collectors.toSet());
        register.among(carried).stream()
                .filter(priority -> priority.state().isAlive())
                .forEach(priority -> register.markInStrategy(priority.id()));
    }

    /** what followed a goal of the superseded version is asked again. */
    void askFollowersAgain(Strategy superseded) {
        rows.goals(superseded.id()).stream()
                .flatMap(goal -> links.downstreamOf(goal.id().value()).stream())
                .map(LinkRow::downstream)
                .distinct()
                .forEach(links::askAgain);
    }

    Map<UUID, List<LinkRow>> carriedBy(List<Goal> goals) {
        return links.upstreamOf(goals.stream().map(goal -> goal.id().value()).toList()).stream()
                .collect(Collectors.groupingBy(LinkRow::downstream));
    }

    private static String versioned(Strategy strategy, Goal goal) {
        return goal.reference() + "-v" + strategy.number();
    }

    private static NodeStanding standing(StrategyState state) {
        return switch (state) {
            case DRAFT -> NodeStanding.HIDDEN;
            case IN_CONSULTATION, REVISED -> NodeStanding.PUBLIC;
            case ADOPTED -> NodeStanding.IN_FORCE;
            case SUPERSEDED -> NodeStanding.WITHDRAWN;
        };
    }
}
