package org.mizizi.traceability;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of something: the first of what cites it itself and stands, with the answers; apart the first of each kind of
 * everything else; and how many there are besides. It does not grow with the country.
 */
public record WhatBecame(List<LinkRow> citing, List<Reached> others, Map<NodeKind, Long> more) {

    /** How many of a kind of what does not cite it are told. */
    private static final int MOST = 5;

    public WhatBecame {
        citing = List.copyOf(citing);
        others = List.copyOf(others);
    }

    static WhatBecame of(ThreadOutline outline, Followers followers) {
        var citing = followers.first().stream()
                .filter(link -> !link.downstream().standing().isOver())
                .toList();
        var apart = outline.became().stream()
                .filter(next -> next.cited() == null || next.isOver())
                .collect(Collectors.groupingBy(Reached::kind));
        var others = Stream.of(NodeKind.values())
                .flatMap(kind -> apart.getOrDefault(kind, List.of()).stream().limit(MOST))
                .toList();
        var more = new TreeMap<NodeKind, Long>();
        outline.counts().stream()
                .filter(count -> count.place() == Place.FOLLOWING || count.isTold())
                .forEach(count -> more.merge(count.kind(), count.number(), Long::sum));
        Stream.concat(
                        citing.stream().map(link -> link.downstream().kind()),
                        others.stream().map(Reached::kind))
                .forEach(kind -> more.merge(kind, -1L, Long::sum));
        more.values().removeIf(number -> number <= 0);
        return new WhatBecame(citing, others, more);
    }

    public boolean isEmpty() {
        return citing.isEmpty() && others.isEmpty();
    }

    /** All that is told, in one line each. */
    public List<Reached> told() {
        return Stream.concat(citing.stream().map(Reached::of), others.stream())
                .sorted(Reached.IN_ORDER)
                .toList();
    }
}
