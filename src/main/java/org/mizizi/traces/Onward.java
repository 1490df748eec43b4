package org.mizizi.traces;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mizizi.traceability.NodeKind;
import org.mizizi.traceability.Reached;
import org.mizizi.traceability.ThreadCount;
import org.mizizi.traceability.ThreadOutline;

/** What became of something: the first of each kind, and how many there are of those that are not among them. */
public record Onward(List<Reached> first, Map<NodeKind, Long> more) {

    /** How many of a kind are told. */
    private static final int MOST = 5;

    public Onward {
        first = List.copyOf(first);
    }

    static Onward of(ThreadOutline outline) {
        var became = outline.became().stream().collect(Collectors.groupingBy(Reached::kind));
        var first = List.of(NodeKind.values()).stream()
                .flatMap(kind -> became.getOrDefault(kind, List.of()).stream().limit(MOST))
                .toList();
        var more = new TreeMap<NodeKind, Long>();
        outline.counts().stream()
                .filter(ThreadCount::isTold)
                .forEach(count -> more.merge(count.kind(), count.number(), Long::sum));
        first.forEach(next -> more.merge(next.kind(), -1L, Long::sum));
        more.values().removeIf(number -> number <= 0);
        return new Onward(first, more);
    }

    public boolean isEmpty() {
        return first.isEmpty();
    }
}
