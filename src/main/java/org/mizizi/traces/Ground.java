package org.mizizi.traces;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.mizizi.traceability.Chain;
import org.mizizi.traceability.Lineage;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.Node;
import org.mizizi.traceability.NodeKind;
import org.mizizi.traceability.NodeStanding;
import org.mizizi.traceability.Strength;

/**
 * What something rests on: what it cites itself, by the answers, and apart the inputs that it reaches through that, by
 * how well the chains hold. What is near is never added to what is far, nor what is confirmed to what is claimed.
 *
 * @param cited what it cites itself, from goals to inputs, with how many links stand in each state
 * @param stands whether anything counts through it: not through a plan that was declined or taken back
 */
public record Ground(Map<NodeKind, Map<LinkState, Long>> cited, List<Far> far, boolean stands) {

    /** Inputs that it does not cite itself, and from how many named organisations they come. */
    public record Far(Strength strength, long inputs, long organisations) {}

    public Ground {
        far = List.copyOf(far);
    }

    static Ground of(Lineage lineage) {
        var cited = new TreeMap<NodeKind, Map<LinkState, Long>>(Comparator.reverseOrder());
        cited.putAll(lineage.back().stream()
                .filter(Chain::isNear)
                .collect(groupingBy(
                        chain -> node(lineage, chain).kind(),
                        groupingBy(chain -> Objects.requireNonNull(chain.cited()), TreeMap::new, counting()))));
        var standing = lineage.origin().standing();
        return new Ground(
                cited,
                List.of(
                        far(lineage, Strength.CONFIRMED, List.of(Strength.CONFIRMED)),
                        far(lineage, Strength.OPEN, List.of(Strength.PARTLY, Strength.OPEN)),
                        far(lineage, Strength.BROKEN, List.of(Strength.BROKEN))),
                standing != NodeStanding.DECLINED && standing != NodeStanding.WITHDRAWN);
    }

    private static Far far(Lineage lineage, Strength told, List<Strength> held) {
        var inputs = lineage.back().stream()
                .filter(chain -> !chain.isNear() && held.contains(chain.strength()))
                .map(chain -> node(lineage, chain))
                .filter(node -> node.kind() == NodeKind.INPUT)
                .toList();
        var organisations = inputs.stream()
                .map(Node::owner)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return new Far(told, inputs.size(), organisations);
    }

    private static Node node(Lineage lineage, Chain chain) {
        return lineage.node(chain.id()).orElseThrow();
    }

    /** The far inputs that are told: the confirmed ones even where there are none, the others only where there are. */
    public List<Far> told() {
        return far.stream()
                .filter(part -> stands && (part.strength() == Strength.CONFIRMED || part.inputs() > 0))
                .toList();
    }
}
