package org.mizizi.priorities;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mizizi.priorities.Input.InputId;
import org.mizizi.shared.Refusal;
import org.mizizi.traceability.LinkRow;

/** One of the priorities that another is split into, with the inputs that belong to it. */
public record PriorityPart(PriorityText text, Set<InputId> inputs) {

    public PriorityPart {
        inputs = Set.copyOf(inputs);
    }

    /** Why a priority with these origins is not split into these parts, if so. */
    static Optional<Refusal> objection(List<PriorityPart> parts, List<LinkRow> origins) {
        if (parts.size() < 2 || parts.stream().anyMatch(part -> part.inputs().isEmpty())) {
            return Optional.of(Refusal.of("priority.split-parts"));
        }
        var placed = parts.stream()
                .flatMap(part -> part.inputs().stream())
                .map(InputId::value)
                .collect(Collectors.toSet());
        return placed.equals(origins.stream().map(link -> link.upstream().id()).collect(Collectors.toSet()))
                ? Optional.empty()
                : Optional.of(Refusal.of("priority.split-leaves-out"));
    }
}
