package org.mizizi.strategies;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizizi.priorities.Priority.PriorityId;
import org.mizizi.priorities.Register;
import org.mizizi.security.CurrentActor;
import org.mizizi.shared.OrganisationId;
import org.mizizi.strategies.Goal.GoalId;
import org.mizizi.traceability.Claim;
import org.mizizi.traceability.Claims;
import org.mizizi.traceability.LinkRow;
import org.mizizi.traceability.Links;
import org.mizizi.traceability.Node;
import org.mizizi.traceability.NodeKind;
import org.mizizi.traceability.NodeStanding;
import org.mizizi.traceability.Relation;
import org.springframework.stereotype.Component;

/**
 * The goals as ends of links. What is in force is one end over all versions, {@link Goal#identity}, with the plain
 * reference GOAL-3.2; what is only written has an end of its own with the number of its version, GOAL-3.2-v2. The
 * convenor describes them and owns none: the ministries that sign are responsible, and asked.
 */
@Component
class Goals {

    private final GoalRows rows;
    private final Links links;
    private final Claims claiming;
    private final Register register;
    private final CurrentActor currentActor;

    Goals(GoalRows rows, Links links, Claims claiming, Register register, CurrentActor currentActor) {
        this.rows = rows;
        this.links = links;
        this.claiming = claiming;
        this.register = register;
        this.currentActor = currentActor;
    }

    /** Describes a goal that is only written. */
    void describe(Strategy strategy, Goal goal) {
        describe(goal, goal.id(), versioned(strategy, goal), standing(strategy.state()));
    }

    void describeAll(Strategy strategy) {
        rows.goals(strategy.id()).forEach(goal -> describe(strategy, goal));
    }

    private void describe(Goal goal, GoalId end, String reference, NodeStanding standing) {
        claiming.describe(
                new Node(end.value(), NodeKind.GOAL, reference, currentActor.organisation(), goal.title(), standing),
                goal.description());
    }

    /**
     * Puts the goals of an adopted version into force. One that continues a goal of the version before takes its place:
     * what cites it stays linked, and is asked again only where the goal says something else, carries something else or
     * is the responsibility of others. One that nothing continues ends, and what cites it with it.
     */
    void bringIntoForce(Strategy adopted, @Nullable Strategy before, List<OrganisationId> responsible) {
        var now = rows.goals(adopted.id());
        var earlier = before == null ? List.<Goal>of() : rows.goals(before.id());
        if (before != null) {
            end(before, earlier, now);
        }
        var were = earlier.stream().collect(Collectors.toMap(Goal::identity, Function.identity()));
        var carried = carriedBy(Goal::id, now);
        now.forEach(goal -> bringIntoForce(
                adopted, goal, were.get(goal.identity()), carried.getOrDefault(goal.id(), List.of()), responsible));
    }

    /** What nothing continues is over, and leaves its reference to others. */
    private void end(Strategy before, List<Goal> earlier, List<Goal> now) {
        var continued = now.stream().map(Goal::identity).collect(Collectors.toSet());
        earlier.stream()
                .filter(goal -> !continued.contains(goal.identity()))
                .forEach(goal -> describe(goal, goal.identity(), versioned(before, goal), NodeStanding.WITHDRAWN));
    }

    private void bringIntoForce(
            Strategy adopted,
            Goal goal,
            @Nullable Goal before,
            List<LinkRow> carried,
            List<OrganisationId> responsible) {
        var end = goal.identity();
        if (!goal.id().equals(end)) {
            hide(adopted, goal);
        }
        describe(goal, end, goal.reference(), NodeStanding.IN_FORCE);
        var sameWords = before != null && before.saysTheSameAs(goal);
        var claims = claims(carried, sameWords ? links.upstreamOf(end.value()) : List.of());
        var samePriorities = before != null && upstream(claims).equals(upstreamOf(end));
        carried.stream()
                .findFirst()
                .ifPresentOrElse(
                        link -> claiming.claim(end.value(), claims, link.claim().claimant()),
                        () -> claiming.claim(end.value(), claims));
        var sameMinistries = !claiming.entrust(end.value(), responsible);
        if (!(sameWords && samePriorities && sameMinistries)) {
            claiming.askFollowersAgain(end.value());
        }
        if (!sameWords) {
            claiming.askAgain(end.value());
        }
    }

    /** What a goal carries that can still be carried, in the words of before where these say it already. */
    private static List<Claim> claims(List<LinkRow> carried, List<LinkRow> before) {
        var said =
                before.stream().collect(Collectors.toMap(link -> link.upstream().id(), Function.identity()));
        return carried.stream()
                .filter(link -> link.upstream().standing() == NodeStanding.PUBLIC)
                .map(link -> said.getOrDefault(link.upstream().id(), link))
                .map(LinkRow::again)
                .toList();
    }

    private Set<UUID> upstreamOf(GoalId end) {
        return links.upstreamOf(end.value()).stream()
                .map(link -> link.upstream().id())
                .collect(Collectors.toSet());
    }

    private static Set<UUID> upstream(List<Claim> claims) {
        return claims.stream().map(Claim::upstream).collect(Collectors.toSet());
    }

    /** The evidence of such a claim is the goal's own description. */
    void carry(Goal goal, Set<UUID> priorities) {
        var evidence = goal.description().original();
        claiming.claim(
                goal.id().value(),
                priorities.stream()
                        .map(priority -> new Claim(priority, Relation.ANSWERS, evidence))
                        .toList());
    }

    /** Takes a goal out of a draft. */
    void drop(Strategy strategy, Goal goal) {
        hide(strategy, goal);
        rows.delete(goal.id());
    }

    /** Tells the register which priorities the country has now adopted; one that was merged meanwhile is not among them. */
    void markPriorities(Strategy adopted) {
        var carried = carriedBy(Goal::identity, rows.goals(adopted.id())).values().stream()
                .flatMap(List::stream)
                .map(link -> new PriorityId(link.upstream().id()))
                .collect(Collectors.toSet());
        register.among(carried).stream()
                .filter(priority -> priority.state().isAlive())
                .forEach(priority -> register.markInStrategy(priority.id()));
    }

    /** What these goals of a version carry: those that are or were in force by their identity. */
    Map<GoalId, List<LinkRow>> carriedBy(Strategy strategy, List<Goal> goals) {
        return switch (strategy.state()) {
            case DRAFT, IN_CONSULTATION, REVISED -> carriedBy(Goal::id, goals);
            case ADOPTED, SUPERSEDED -> carriedBy(Goal::identity, goals);
        };
    }

    private Map<GoalId, List<LinkRow>> carriedBy(Function<Goal, GoalId> end, List<Goal> goals) {
        var links = this.links
                .upstreamOf(goals.stream().map(goal -> end.apply(goal).value()).toList())
                .stream()
                .collect(Collectors.groupingBy(link -> link.downstream().id()));
        return goals.stream()
                .collect(Collectors.toMap(
                        Goal::id, goal -> links.getOrDefault(end.apply(goal).value(), List.of())));
    }

    /** The end of what is not written any more, or is now in force: hidden for good, its reference free for others. */
    private void hide(Strategy strategy, Goal goal) {
        claiming.claim(goal.id().value(), List.of());
        describe(goal, goal.id(), versioned(strategy, goal) + "-" + goal.id().value(), NodeStanding.HIDDEN);
    }

    private static String versioned(Strategy strategy, Goal goal) {
        return goal.reference() + "-v" + strategy.number();
    }

    private static NodeStanding standing(StrategyState state) {
        return switch (state) {
            case DRAFT -> NodeStanding.HIDDEN;
            case IN_CONSULTATION, REVISED -> NodeStanding.PUBLIC;
            case ADOPTED, SUPERSEDED -> throw new IllegalArgumentException("Its goals are or were in force");
        };
    }
}
