package org.mizizi.traces;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.NodeKind;
import org.mizizi.traceability.Strength;
import org.mizizi.traceability.ThreadCount;
import org.mizizi.traceability.ThreadOutline;
import org.mizizi.traceability.Whereabouts;

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

    static Ground of(ThreadOutline outline) {
        var cited = new TreeMap<NodeKind, Map<LinkState, Long>>(Comparator.reverseOrder());
        cited.putAll(outline.counts().stream()
                .filter(count -> count.place() == Whereabouts.CITED)
                .collect(groupingBy(
                        ThreadCount::kind,
                        groupingBy(
                                count -> Objects.requireNonNull(count.near()),
                                TreeMap::new,
                                summingLong(ThreadCount::number)))));
        var standing = outline.origin().standing();
        return new Ground(
                cited,
                List.of(
                        far(outline, Strength.CONFIRMED, List.of(Strength.CONFIRMED)),
                        far(outline, Strength.OPEN, List.of(Strength.PARTLY, Strength.OPEN)),
                        far(outline, Strength.BROKEN, List.of(Strength.BROKEN))),
                !standing.isOver());
    }

    private static Far far(ThreadOutline outline, Strength told, List<Strength> held) {
        var inputs = outline.counts().stream()
                .filter(count -> count.place() == Whereabouts.BEHIND && count.kind() == NodeKind.INPUT)
                .filter(count -> held.contains(count.far()))
                .mapToLong(ThreadCount::number)
                .sum();
        return new Far(told, inputs, outline.authors().getOrDefault(told, 0L));
    }

    /** The far inputs that are told: the confirmed ones even where there are none, the others only where there are. */
    public List<Far> told() {
        return far.stream()
                .filter(part -> stands && (part.strength() == Strength.CONFIRMED || part.inputs() > 0))
                .toList();
    }
}
