package org.mizizi.traceability;

import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;

/**
 * Something that follows, at any distance, from an origin: what became of it. Goals only once they are in force.
 * {@code cited} is how the link stands where it cites the origin itself.
 */
public record Reached(
        UUID origin,
        NodeKind kind,
        String reference,
        LocalizedText title,
        NodeStanding standing,
        @Nullable LinkState cited,
        Strength strength) {

    /** As it is told: by kind, what is over and what is far last. */
    static final Comparator<Reached> IN_ORDER = Comparator.comparing(Reached::kind)
            .thenComparing(Reached::isOver)
            .thenComparing(next -> next.cited() == null)
            .thenComparing(Reached::reference);

    /** Whether it is told among what became of something: plans always, others once chains lead through them. */
    static boolean isTold(NodeKind kind, NodeStanding standing) {
        return kind == NodeKind.PLAN
                || standing == NodeStanding.IN_FORCE
                || (standing == NodeStanding.PUBLIC && kind != NodeKind.GOAL);
    }

    /** The same as a step of a thread. */
    static Reached of(UUID origin, ThreadStep step) {
        var node = step.node();
        return new Reached(
                origin,
                node.kind(),
                node.reference(),
                node.title(),
                node.standing(),
                step.near(),
                step.far() == null ? Strength.OPEN : step.far());
    }

    /** What cites something itself. */
    static Reached of(LinkRow link) {
        var next = link.downstream();
        return new Reached(
                link.upstream().id(),
                next.kind(),
                next.reference(),
                next.title(),
                next.standing(),
                link.state(),
                Strength.OPEN);
    }

    /** Declined or withdrawn: it was there, and carries nothing on. */
    public boolean isOver() {
        return standing.isOver();
    }

    /** The key of the words for how it follows; a plan that cites the origin is told apart from one that does not. */
    public String how() {
        var how = "traceability.became." + kind;
        if (kind != NodeKind.PLAN) {
            return how;
        }
        if (isOver()) {
            return how + ".over";
        }
        return cited == null ? how + ".far" : how;
    }

    /** The key of the words for how well that holds. */
    public String held() {
        if (isOver()) {
            return "state.NodeStanding." + standing;
        }
        return cited == null ? "state.Strength." + strength : "state.LinkState." + cited;
    }
}
