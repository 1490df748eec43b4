package org.mizizi.traceability;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mizizi.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of nodes, links and lineage. */
@Component
class LinkRows {

    private static final String NODE = "n.id, n.kind, n.reference, n.owner, n.title::text as title, n.standing";
    private static final String LINK = """
            select l.id, l.downstream, d.kind as downstream_kind, d.reference as downstream_reference,
                   d.title::text as downstream_title, d.owner as downstream_owner,
                   l.upstream, u.kind as upstream_kind, u.reference as upstream_reference,
                   u.title::text as upstream_title, u.owner as upstream_owner, u.standing as upstream_standing,
                   l.relation, l.evidence, l.state, l.claimed_at, l.answered_at, l.words, l.words_language
            from traceability.link l
            join traceability.node d on d.id = l.downstream
            join traceability.node u on u.id = l.upstream
            """;
    private static final String REACHABLE = """
            with recursive up(id) as (
                select cast(:origin as uuid)
                union
                select l.upstream from traceability.link l join up on l.downstream = up.id
                where l.state <> 'WITHDRAWN'),
            down(id) as (
                select cast(:origin as uuid)
                union
                select l.downstream from traceability.link l join down on l.upstream = down.id
                where l.state <> 'WITHDRAWN'),
            reached as (
                select n.* from traceability.node n
                where n.id in (select id from up union select id from down)
                  and (n.standing <> 'HIDDEN' or n.id = :origin))
            """;

    private final JdbcClient jdbc;

    LinkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(Node node) {
        jdbc.sql("""
                        insert into traceability.node (id, kind, level, reference, owner, title, standing)
                        values (:id, :kind, :level, :reference, :owner, :title::jsonb, :standing)
                        on conflict (id) do update
                        set title = excluded.title, standing = excluded.standing, reference = excluded.reference
                        """)
                .param("id", node.id())
                .param("kind", node.kind().name())
                .param("level", node.kind().level())
                .param("reference", node.reference())
                .param("owner", node.owner().value())
                .param("title", node.title().json())
                .param("standing", node.standing().name())
                .update();
    }

    Optional<Node> node(UUID id) {
        return jdbc.sql("select " + NODE + " from traceability.node n where n.id = ?")
                .param(id)
                .query(Node.class)
                .optional();
    }

    Optional<Node> node(String reference) {
        return jdbc.sql("select " + NODE + " from traceability.node n where n.reference = ?")
                .param(reference)
                .query(Node.class)
                .optional();
    }

    List<Node> linkable() {
        return jdbc.sql("select " + NODE + """
                        from traceability.node n
                        where n.kind in ('INPUT', 'PRIORITY') and n.standing = 'PUBLIC'
                           or n.kind = 'GOAL' and n.standing = 'IN_FORCE'
                        order by n.level desc, n.reference
                        """).query(Node.class).list();
    }

    List<LinkRow> upstreamOf(UUID downstream) {
        return jdbc.sql(LINK + " where l.downstream = ? and l.state <> 'WITHDRAWN' order by u.level desc, u.reference")
                .param(downstream)
                .query(LinkRow.class)
                .list();
    }

    List<LinkRow> upstreamOf(Collection<UUID> downstream) {
        return jdbc.sql(LINK + """
                         where l.downstream = any (:downstream::uuid[]) and l.state <> 'WITHDRAWN'
                         order by u.level desc, u.reference
                        """)
                .param("downstream", downstream.toArray(UUID[]::new))
                .query(LinkRow.class)
                .list();
    }

    List<LinkRow> downstreamOf(UUID upstream) {
        return jdbc.sql(LINK + " where l.upstream = ? and l.state <> 'WITHDRAWN' order by d.level, d.reference")
                .param(upstream)
                .query(LinkRow.class)
                .list();
    }

    List<LinkRow> waitingFor(OrganisationId owner) {
        return jdbc.sql(LINK + """
                         where u.owner = ? and l.state in ('CLAIMED', 'TO_RECONFIRM') and d.standing <> 'HIDDEN'
                         order by l.claimed_at
                        """).param(owner.value()).query(LinkRow.class).list();
    }

    Optional<LinkRow> link(LinkId id) {
        return jdbc.sql(LINK + " where l.id = ?")
                .param(id.value())
                .query(LinkRow.class)
                .optional();
    }

    List<Node> reachable(UUID origin) {
        return jdbc.sql(REACHABLE + "select " + NODE + " from reached n order by n.level, n.reference")
                .param("origin", origin)
                .query(Node.class)
                .list();
    }

    List<LinkRow> linksAmongReachable(UUID origin) {
        return jdbc.sql(REACHABLE + LINK + """
                         where l.state <> 'WITHDRAWN' and l.downstream in (select id from reached)
                           and l.upstream in (select id from reached)
                         order by u.level, u.reference, d.level, d.reference
                        """)
                .param("origin", origin)
                .query(LinkRow.class)
                .list();
    }
}
