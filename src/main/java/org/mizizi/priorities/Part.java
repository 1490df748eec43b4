package org.mizizi.priorities;

import java.util.Set;

/** One of the priorities that another is split into, with the inputs that belong to it. */
public record Part(PriorityText text, Set<InputId> inputs) {

    public Part {
        inputs = Set.copyOf(inputs);
    }
}
