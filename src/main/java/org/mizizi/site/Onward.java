package org.mizizi.site;

import java.util.List;
import java.util.stream.Collectors;
import org.mizizi.traceability.LinkRow;
import org.mizizi.traceability.Reached;

/** What became of something: what cites it itself and stands, with the answers; and apart everything else. */
record Onward(List<LinkRow> citing, List<Reached> others) {

    static Onward of(List<LinkRow> followers, List<Reached> reached) {
        var others = reached.stream()
                .filter(next -> next.cited() == null || next.isOver())
                .toList();
        var apart = others.stream().map(Reached::reference).collect(Collectors.toSet());
        return new Onward(
                followers.stream()
                        .filter(link -> !apart.contains(link.downstream().reference()))
                        .toList(),
                others);
    }

    public boolean isEmpty() {
        return citing.isEmpty() && others.isEmpty();
    }
}
