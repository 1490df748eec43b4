package org.mizizi.traces;

import org.jspecify.annotations.Nullable;
import org.mizizi.plans.PlanStanding;
import org.mizizi.priorities.InputRow;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Side;
import org.mizizi.traceability.Followers;
import org.mizizi.traceability.Node;
import org.mizizi.traceability.NodeKind;
import org.mizizi.traceability.NodeStanding;

/**
 * One end of links, its owner where known, its words where it is an input, its state where it is a plan, and the first of
 * what follows from it.
 */
public record Station(
        Node node,
        @Nullable LocalizedText owner,
        @Nullable Side side,
        @Nullable InputRow input,
        @Nullable PlanStanding plan,
        Followers followers) {

    static Station of(Node node, Trace.Known known) {
        var owner = known.owners().apply(node);
        return new Station(
                node,
                owner == null ? null : owner.name(),
                owner == null ? null : owner.side(),
                known.inputs().get(node.id()),
                known.plans().get(node.id()),
                known.followers().getOrDefault(node.id(), Followers.NONE));
    }

    /** An input whose author took the words back: the place is kept without them (T51). */
    public boolean isTakenBack() {
        return node.kind() == NodeKind.INPUT && node.standing() == NodeStanding.WITHDRAWN;
    }
}
