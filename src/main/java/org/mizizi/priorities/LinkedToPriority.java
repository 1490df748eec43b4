package org.mizizi.priorities;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mizizi.priorities.Priority.PriorityId;
import org.mizizi.traceability.LinkRow;
import org.mizizi.traceability.Links;
import org.mizizi.traceability.NodeKind;
import org.springframework.stereotype.Component;

/** The answers of those whose inputs it comes from, and the goals and plans that follow from it. */
@Component
class LinkedToPriority implements DependsOnPriority {

    private final Links links;

    LinkedToPriority(Links links) {
        this.links = links;
    }

    @Override
    public List<Dependent> dependingOn(PriorityId priority) {
        var answers = links.upstreamOf(priority.value()).stream()
                .filter(link -> link.state().isAnswer())
                .collect(Collectors.groupingBy(LinkRow::state, Collectors.counting()));
        return Stream.concat(
                        answers.entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(answer ->
                                        Dependent.of("priorities.hangs.origins", answer.getValue(), answer.getKey())),
                        links.downstreamOf(priority.value()).stream()
                                .map(link -> Dependent.of(
                                        link.downstream().kind() == NodeKind.GOAL
                                                ? "priorities.hangs.goal"
                                                : "priorities.hangs.plan",
                                        link.downstream().reference(),
                                        link.state())))
                .toList();
    }
}
