package org.mizizi.traceability;

import static java.util.Objects.requireNonNull;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mizizi.security.Actor;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.Listing;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Order;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.Sought;
import org.mizizi.traceability.Link.LinkId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The SQL of nodes, links and lineage. */
@Component
class LinkRows {

    /** How many links, with all that is said of each, a page shows. */
    private static final int PAGE = 20;

    private static final String NODE = """
            n.id, n.kind, n.reference, case when n.owner_shown or n.owner = :reader then n.owner end as owner,
            n.title::text as title, n.standing, n.owner_shown
            """;
    private static final String LINKABLE = """
             from traceability.node n
            where n.kind <> 'PLAN' and traceability.counts(n.kind, n.standing)
            """;
    private static final String CITED_BY_ONE = LinkSelection.ENDS
            + " where l.downstream = :downstream and l.state <> 'WITHDRAWN' and u.standing <> 'HIDDEN'";
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

    private static final String CONFIRMED_TO_THE_PLAN = """
            select array[said.link, carried.link, cited.link] as links
            from traceability.weighing cited
            join traceability.goal_in_force g on g.id = cited.upstream
            join traceability.weighing carried on carried.downstream = g.id and carried.verdict = 'CONFIRMED'
            join traceability.node n on n.id = carried.upstream and n.kind = 'PRIORITY' and traceability.counts(n.kind, n.standing)
            join traceability.weighing said on said.downstream = n.id and said.verdict = 'CONFIRMED'
            join traceability.node i on i.id = said.upstream and i.kind = 'INPUT' and traceability.counts(i.kind, i.standing) and i.owner_shown
            """;
    private static final String CONFIRMED_WAY = """
            select unnest(links) from (
                select way.links
                from traceability.node p
                cross join lateral (
                    (%1$s
                     join traceability.link q on q.downstream = p.id and q.upstream = i.id and q.state <> 'WITHDRAWN'
                     where cited.downstream = p.id and cited.verdict = 'CONFIRMED' order by i.reference limit 1)
                    union all
                    (%1$s
                     where cited.downstream = p.id and cited.verdict = 'CONFIRMED' order by i.reference limit 1)
                    limit 1) way
                where p.kind = 'PLAN' and p.standing = :inForce
                order by p.reference limit 1) first
            """.formatted(CONFIRMED_TO_THE_PLAN);

    private final JdbcClient jdbc;
    private final Clock clock;

    LinkRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void put(Node node, LocalizedText words) {
        jdbc.sql("""
                        insert into traceability.node as n
                            (id, kind, level, reference, owner, title, words, standing, owner_shown, asking_since)
                        values (:id, :kind, :level, :reference, :owner, :title::jsonb, :words::jsonb, :standing, :ownerShown,
                                case when traceability.counts(:kind, :standing) then cast(:now as timestamptz) end)
                        on conflict (id) do update
                        set title = excluded.title, words = excluded.words, standing = excluded.standing, reference = excluded.reference,
                            owner_shown = excluded.owner_shown,
                            asking_since = case when excluded.asking_since is not null then coalesce(n.asking_since, excluded.asking_since) end
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
                .param("now", now())
                .update();
    }

    /** Names those who are asked about whatever cites a goal; whether they are others than before. */
    boolean entrust(UUID goal, Collection<OrganisationId> responsible) {
        var organisations =
                responsible.stream().map(OrganisationId::value).distinct().toArray(UUID[]::new);
        var gone = jdbc.sql(
                        "delete from traceability.responsible where goal = :goal and organisation <> all (:organisations)")
                .param("goal", goal)
                .param("organisations", organisations)
                .update();
        var come = jdbc.sql("""
                        insert into traceability.responsible (goal, organisation)
                        select :goal, organisation from unnest(:organisations) organisation
                        on conflict do nothing
                        """)
                .param("goal", goal)
                .param("organisations", organisations)
                .update();
        return gone + come > 0;
    }

    /** Says that an end has changed in substance, for those who are reading it now. */
    void changed(UUID end, Instant at) {
        jdbc.sql("update traceability.node set changed_at = :at where id = :id")
                .param("id", end)
                .param("at", at.atOffset(ZoneOffset.UTC))
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
        return Sought.of(search)
                .in(read(
                        "select " + NODE + LINKABLE + """
                          and""" + Sought.in("n.reference", "shared.words_of(n.title)") + """
                        order by n.level desc, n.reference
                        offset :offset limit :limit
                        """,
                        reader))
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

    boolean goalsAreInForce() {
        return jdbc.sql("select exists (select from traceability.goal_in_force)")
                .query(Boolean.class)
                .single();
    }

    List<LinkRow> upstreamOf(UUID downstream, Actor reader) {
        return read(LinkSelection.LINK + """
                         where l.downstream = :downstream and l.state <> 'WITHDRAWN'
                         order by u.level desc, u.reference
                        """, reader)
                .param("downstream", downstream)
                .query(LinkSelection::link)
                .list();
    }

    ListPage<LinkRow> upstreamOf(UUID downstream, PageKey key, Actor reader) {
        var order = Order.upwards(Order.text("u.reference"));
        return new Listing<>(LinkSelection::link, CITED_BY_ONE, "l.id", order, LinkSelection.LINK)
                .ofLength(PAGE)
                .read(jdbc, key, statement -> asked(statement, reader).param("downstream", downstream));
    }

    List<LinkRow> upstreamAndDisputes(UUID downstream, Actor reader) {
        return read(LinkSelection.LINK + """
                         where l.downstream = :downstream
                           and (l.state <> 'WITHDRAWN'
                                or exists (select from traceability.link_answer a
                                           where a.link = l.id and a.stands and a.said = 'DISPUTED'))
                         order by l.state = 'WITHDRAWN', u.level desc, u.reference
                        """, reader)
                .param("downstream", downstream)
                .query(LinkSelection::link)
                .list();
    }

    /** What was taken back while somebody disputed it, and still does. */
    List<LinkRow> disputesLeft(UUID downstream, Actor reader) {
        return read(LinkSelection.LINK + """
                         where l.downstream = :downstream and l.state = 'WITHDRAWN'
                           and exists (select from traceability.link_answer a
                                       where a.link = l.id and a.stands and a.said = 'DISPUTED')
                         order by u.level desc, u.reference
                        """, reader)
                .param("downstream", downstream)
                .query(LinkSelection::link)
                .list();
    }

    List<LinkRow> upstreamOf(Collection<UUID> downstream, Actor reader) {
        return read(LinkSelection.LINK + """
                         where l.downstream = any (:downstream::uuid[]) and l.state <> 'WITHDRAWN'
                         order by u.level desc, u.reference
                        """, reader)
                .param("downstream", downstream.toArray(UUID[]::new))
                .query(LinkSelection::link)
                .list();
    }

    List<LinkRow> downstreamOf(UUID upstream, Actor reader) {
        return read(LinkSelection.LINK + """
                         where l.upstream = :upstream and l.state <> 'WITHDRAWN' order by d.level, d.reference
                        """, reader)
                .param("upstream", upstream)
                .query(LinkSelection::link)
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

    Optional<LinkRow> link(LinkId id, Actor reader) {
        return read(LinkSelection.LINK + " where l.id = :id", reader)
                .param("id", id.value())
                .query(LinkSelection::link)
                .optional();
    }

    List<Node> reachable(UUID origin, Actor reader) {
        return read(REACHABLE + "select " + NODE + " from reached n order by n.level, n.reference", reader)
                .param("origin", origin)
                .query(Node.class)
                .list();
    }

    List<LinkRow> linksAmongReachable(UUID origin, Actor reader) {
        return read(REACHABLE + LinkSelection.LINK + """
                         where l.state <> 'WITHDRAWN' and l.downstream in (select id from reached)
                           and l.upstream in (select id from reached)
                         order by u.level, u.reference, d.level, d.reference
                        """, reader)
                .param("origin", origin)
                .query(LinkSelection::link)
                .list();
    }

    List<Chain> chainsBack(UUID origin) {
        return jdbc.sql("select id, cited, strength from traceability.chains_back(?, ?)")
                .params(origin, now())
                .query(Chain.class)
                .list();
    }

    List<Reached> reachedFrom(Collection<UUID> origins) {
        return jdbc.sql("""
                        select o.id as origin, n.kind, n.reference, n.title::text as title, n.standing, c.cited, c.strength
                        from unnest(cast(:origins as uuid[])) o(id)
                        cross join lateral traceability.chains_on(o.id, :now) c
                        join traceability.node n on n.id = c.id
                        where n.kind = 'PLAN' or traceability.counts(n.kind, n.standing)
                        order by n.level, n.standing in ('DECLINED', 'WITHDRAWN'), c.cited is null, n.reference
                        """)
                .param("origins", origins.toArray(UUID[]::new))
                .param("now", now())
                .query(Reached.class)
                .list();
    }

    boolean confirmedChain(UUID origin, Collection<OrganisationId> but) {
        return jdbc.sql("select traceability.confirmed_chain(:origin, :but, false, :now)")
                .param("origin", origin)
                .param("but", but.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param("now", now())
                .query(Boolean.class)
                .single();
    }

    Optional<ConfirmedWay> confirmedWay(Actor reader) {
        var way = jdbc.sql(CONFIRMED_WAY)
                .param("inForce", NodeStanding.IN_FORCE.name())
                .query(UUID.class)
                .list();
        if (way.isEmpty()) {
            return Optional.empty();
        }
        var links = read(LinkSelection.LINK + " where l.id = any (:way)", reader)
                .param("way", way.toArray(UUID[]::new))
                .query(LinkSelection::link)
                .list()
                .stream()
                .collect(Collectors.toMap(link -> link.upstream().kind(), Function.identity()));
        return Optional.of(new ConfirmedWay(
                requireNonNull(links.get(NodeKind.INPUT)),
                requireNonNull(links.get(NodeKind.PRIORITY)),
                requireNonNull(links.get(NodeKind.GOAL))));
    }

    private StatementSpec read(String sql, Actor reader) {
        return asked(jdbc.sql(sql), reader);
    }

    private StatementSpec asked(StatementSpec statement, Actor reader) {
        var organisation = reader.organisation();
        return statement
                .param("reader", organisation == null ? null : organisation.value(), Types.OTHER)
                .param("now", now());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
