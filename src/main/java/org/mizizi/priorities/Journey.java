package org.mizizi.priorities;

import java.util.List;
import org.mizizi.traceability.NodeKind;
import org.mizizi.traceability.NodeStanding;
import org.mizizi.traceability.Reached;

/** An input, and everything public that followed from it: what became of somebody's words. */
public record Journey(InputRow input, List<Reached> reached) {

    public Journey {
        reached = List.copyOf(reached);
    }

    /** What it reached of this kind: what is in force, or what is only proposed as long as nothing is. */
    public List<Reached> of(NodeKind kind) {
        var all = reached.stream().filter(node -> node.kind() == kind).toList();
        var inForce = all.stream()
                .filter(node -> node.standing() == NodeStanding.IN_FORCE)
                .toList();
        return kind == NodeKind.GOAL && !inForce.isEmpty() ? inForce : all;
    }
}
