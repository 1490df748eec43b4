package org.mizizi.priorities;

import java.util.List;
import org.mizizi.traceability.Reached;

/** An input, and everything public that followed from it: what became of somebody's words. */
public record Journey(InputRow input, List<Reached> reached) {

    public Journey {
        reached = List.copyOf(reached);
    }
}
