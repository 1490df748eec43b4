package org.mizizi.traceability;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds public things by words of their titles, in any language; goals only of the strategy in force. */
@Component
class NodeSearch {

    private static final String FOUND = """
            from traceability.node n
            where traceability.counts(n.kind, n.standing)
              and exists (select from jsonb_each_text(n.title -> 'texts') t
                          where position(lower(:words) in lower(t.value)) > 0)
            """;

    private final JdbcClient jdbc;

    NodeSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<NodeKind, Found> found(String words, int most) {
        var found = new EnumMap<NodeKind, Found>(NodeKind.class);
        jdbc.sql("select n.kind, count(*) as number " + FOUND + " group by n.kind")
                .param("words", words)
                .query((row, _) -> Map.entry(NodeKind.valueOf(row.getString("kind")), row.getLong("number")))
                .list()
                .forEach(kind ->
                        found.put(kind.getKey(), new Found(kind.getValue(), first(kind.getKey(), words, most))));
        return found;
    }

    private List<Node> first(NodeKind kind, String words, int most) {
        return jdbc.sql("""
                        select n.id, n.kind, n.reference, case when n.owner_shown then n.owner end as owner,
                               n.title::text as title, n.standing, n.owner_shown
                        """ + FOUND + " and n.kind = :kind order by n.reference limit :most")
                .param("words", words)
                .param("kind", kind.name())
                .param("most", most)
                .query(Node.class)
                .list();
    }
}
