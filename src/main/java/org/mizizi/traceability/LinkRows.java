package org.mizizi.traceability;

import static java.util.Objects.requireNonNull;

import java.sql.Types;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mizizi.security.Actor;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.Listing;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Order;
import org.mizizi.shared.PageKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The SQL of nodes, links and lineage. */
@Component
class LinkRows {

    private static final String NODE = """
            n.id, n.kind, n.reference, case when n.owner_shown or n.owner = :reader then n.owner end as owner,
            n.title::text as title, n.standing, n.owner_shown
            """;
    private static final String ENDS = """
            from traceability.link l
            join traceability.node d on d.id = l.downstream
            join traceability.node u on u.id = l.upstream
            """;
    private static final String LINK = """
            select l.id, l.downstream, d.kind as downstream_kind, d.reference as downstream_reference,
                   d.title::text as downstream_title, d.owner as downstream_owner,
                   l.upstream, u.kind as upstream_kind, u.reference as upstream_reference,
                   u.title::text as upstream_title, u.standing as upstream_standing,
                   case when u.owner_shown or u.owner = :reader then u.owner end as upstream_owner,
                   l.relation, l.evidence, l.claimed_at,
                   case when l.claimed_for <> u.owner or l.state = 'WITHDRAWN' then l.state
                        when u.owner_shown or u.owner = :reader then 'OWN' else 'CLAIMED' end as state,
                   case when u.owner_shown or u.owner = :reader then l.answered_at end as answered_at, l.words, l.words_language,
                   case when l.answered_about -> 'downstream' is distinct from jsonb_build_object('title', d.title, 'words', d.words)
                        then l.answered_about #>> '{downstream,title}' end as answered_title,
                   case when l.answered_about -> 'downstream' is distinct from jsonb_build_object('title', d.title, 'words', d.words)
                        then l.answered_about #>> '{downstream,words}' end as answered_words
            """ + ENDS;
    private static final String WAITING = """
             where u.owner = :reader and l.claimed_for <> :reader and l.state in ('CLAIMED', 'TO_RECONFIRM')
               and u.standing <> 'WITHDRAWN' and d.standing in ('PUBLIC', 'IN_FORCE')
            """;
    private static final String LINKABLE = """
             from traceability.node n
            where (n.kind in ('INPUT', 'PRIORITY') and n.standing = 'PUBLIC'
                or n.kind = 'GOAL' and n.standing = 'IN_FORCE')
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

    void put(Node node, LocalizedText words) {
        jdbc.sql("""
                        insert into traceability.node (id, kind, level, reference, owner, title, words, standing, owner_shown)
                        values (:id, :kind, :level, :reference, :owner, :title::jsonb, :words::jsonb, :standing, :ownerShown)
                        on conflict (id) do update
                        set title = excluded.title, words = excluded.words, standing = excluded.standing, reference = excluded.reference,
                            owner_shown = excluded.owner_shown
                        """)
                .param("id", node.id())
                .param("kind", node.kind().name())
                .param("level", node.kind().level())
                .param("reference", node.reference())
                .param("owner", requireNonNull(node.owner()).value())
                .param("title", node.title().json())
                .param("words", words.json())
                .param("standing", node.standing().name())
                .param("ownerShown", node.ownerShown())
                .update();
    }

    /** An end with its owner, for the rules of this module only. */
    Optional<Node> end(UUID id) {
        return jdbc.sql("""
                        select n.id, n.kind, n.reference, n.owner, n.title::text as title, n.standing, n.owner_shown
                        from traceability.node n where n.id = ?
                        """).param(id).query(Node.class).optional();
    }

    Optional<Node> node(String reference, Actor reader) {
        return read("select " + NODE + " from traceability.node n where n.reference = :reference", reader)
                .param("reference", reference)
                .query(Node.class)
                .optional();
    }

    List<Node> linkable(String search, int offset, int limit, Actor reader) {
        return read("select " + NODE + LINKABLE + """
                          and (n.reference ilike :pattern
                            or exists (select from jsonb_each_text(n.title -> 'texts') t where t.value ilike :pattern))
                        order by n.level desc, n.reference
                        offset :offset limit :limit
                        """, reader)
                .param("pattern", "%" + search.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("offset", offset)
                .param("limit", limit)
                .query(Node.class)
                .list();
    }

    List<Node> linkableAmong(Collection<UUID> ids, Actor reader) {
        return read("select " + NODE + LINKABLE + " and n.id = any(:ids) order by n.level desc, n.reference", reader)
                .param("ids", ids.toArray(UUID[]::new))
                .query(Node.class)
                .list();
    }

    List<LinkRow> upstreamOf(UUID downstream, Actor reader) {
        return read(LINK + """
                         where l.downstream = :downstream and l.state <> 'WITHDRAWN'
                         order by u.level desc, u.reference
                        """, reader)
                .param("downstream", downstream)
                .query(LinkRow.class)
                .list();
    }

    List<LinkRow> upstreamOf(Collection<UUID> downstream, Actor reader) {
        return read(LINK + """
                         where l.downstream = any (:downstream::uuid[]) and l.state <> 'WITHDRAWN'
                         order by u.level desc, u.reference
                        """, reader)
                .param("downstream", downstream.toArray(UUID[]::new))
                .query(LinkRow.class)
                .list();
    }

    List<LinkRow> downstreamOf(UUID upstream, Actor reader) {
        return read(LINK + """
                         where l.upstream = :upstream and l.state <> 'WITHDRAWN' order by d.level, d.reference
                        """, reader)
                .param("upstream", upstream)
                .query(LinkRow.class)
                .list();
    }

    List<LinkRow> publicDownstreamOf(UUID upstream, Actor reader) {
        return read(LINK + """
                         where l.upstream = :upstream and l.state <> 'WITHDRAWN' and d.standing <> 'HIDDEN'
                         order by d.level, d.reference
                        """, reader)
                .param("upstream", upstream)
                .query(LinkRow.class)
                .list();
    }

    /** How many of each kind count today: public inputs and priorities, goals and plans in force. */
    Map<NodeKind, Long> counts() {
        var counts = new EnumMap<NodeKind, Long>(NodeKind.class);
        jdbc.sql("""
                        select kind, count(*) as number from traceability.node
                        where standing = case when kind in ('INPUT', 'PRIORITY') then 'PUBLIC' else 'IN_FORCE' end
                        group by kind
                        """).query(row -> {
            counts.put(NodeKind.valueOf(row.getString("kind")), row.getLong("number"));
        });
        return counts;
    }

    List<LinkRow> waitingFor(Actor owner) {
        return read(LINK + WAITING + " order by l.claimed_at", owner)
                .query(LinkRow.class)
                .list();
    }

    ListPage<LinkRow> firstWaitingFor(Actor owner) {
        var order = Order.upwards(Order.time("l.claimed_at"), Order.id("l.id"));
        return new Listing<>(LinkRow.class, ENDS + WAITING, "l.id", order, LINK)
                .read(jdbc, PageKey.FIRST, statement -> asked(statement, owner));
    }

    Optional<LinkRow> link(LinkId id, Actor reader) {
        return read(LINK + " where l.id = :id", reader)
                .param("id", id.value())
                .query(LinkRow.class)
                .optional();
    }

    List<Node> reachable(UUID origin, Actor reader) {
        return read(REACHABLE + "select " + NODE + " from reached n order by n.level, n.reference", reader)
                .param("origin", origin)
                .query(Node.class)
                .list();
    }

    List<LinkRow> linksAmongReachable(UUID origin, Actor reader) {
        return read(REACHABLE + LINK + """
                         where l.state <> 'WITHDRAWN' and l.downstream in (select id from reached)
                           and l.upstream in (select id from reached)
                         order by u.level, u.reference, d.level, d.reference
                        """, reader)
                .param("origin", origin)
                .query(LinkRow.class)
                .list();
    }

    List<Chain> chainsBack(UUID origin) {
        return jdbc.sql("select id, cited, strength from traceability.chains_back(?)")
                .param(origin)
                .query(Chain.class)
                .list();
    }

    List<Reached> reachedFrom(Collection<UUID> origins) {
        return jdbc.sql("""
                        select o.id as origin, n.kind, n.reference, n.title::text as title, n.standing, c.cited, c.strength
                        from unnest(cast(:origins as uuid[])) o(id)
                        cross join lateral traceability.chains_on(o.id) c
                        join traceability.node n on n.id = c.id
                        where n.kind = 'PLAN' or n.standing = 'IN_FORCE' or n.kind = 'PRIORITY' and n.standing = 'PUBLIC'
                        order by n.level, n.standing in ('DECLINED', 'WITHDRAWN'), c.cited is null, n.reference
                        """)
                .param("origins", origins.toArray(UUID[]::new))
                .query(Reached.class)
                .list();
    }

    boolean confirmedByAnother(UUID downstream) {
        return jdbc.sql("""
                        select exists (
                            select from traceability.link l join traceability.node u on u.id = l.upstream
                            where l.downstream = ? and l.state in ('CONFIRMED', 'PARTLY')
                              and l.answered_for <> l.claimed_for and u.standing <> 'WITHDRAWN')
                        """).param(downstream).query(Boolean.class).single();
    }

    private StatementSpec read(String sql, Actor reader) {
        return asked(jdbc.sql(sql), reader);
    }

    private static StatementSpec asked(StatementSpec statement, Actor reader) {
        var organisation = reader.organisation();
        return statement.param("reader", organisation == null ? null : organisation.value(), Types.OTHER);
    }
}
