package org.mizizi.traceability;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.security.Actor;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.Listing;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Order;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.Sought;
import org.mizizi.traceability.ThreadOutline.Strand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The SQL of threads: what it counts and what it pages stays in the database. */
@Component
class ThreadRows {

    private static final int PAGE = 20;

    /** What the thread is read from; nothing comes of what this reader may not see. */
    private static final String ORIGIN =
            "(select o.id from traceability.node o where o.reference = :from and o.standing <> 'HIDDEN')";

    private static final String OWNER = "case when n.owner_shown or n.owner = :reader then n.owner end";
    /** What is told first of one kind: what chains lead through before what is over, and that before what is not yet. */
    private static final String FIRST = """
            case when traceability.counts(%1$s.kind, %1$s.standing) then 0 when %1$s.standing in ('DECLINED', 'WITHDRAWN') then 1 else 2 end
            """;

    private static final String OUTLINE = """
            with thread as materialized (
                select t.*, n.kind, n.reference, n.standing, n.owner_shown, n.title, %s as owner
                from traceability.thread(%s, :now) t
                cross join lateral (select * from traceability.node where id = t.id offset 0) n),
            ranked as (
                select n.*, row_number() over (partition by place, kind order by %s, reference) as nth
                from thread n)
            select 'STEP' as told, id, place, near, case when near is null then strength end as far, kind, reference,
                   title::text as title, standing, owner_shown, owner, nth as number
            from ranked where nth <= :nearest
            union all
            select 'COUNT', null, place, near, case when near is null then strength end, kind, null, null, standing, null, null, count(*)
            from thread group by place, near, case when near is null then strength end, kind, standing
            union all
            select 'AUTHORS', null, null, null, case strength when 'PARTLY' then 'OPEN' else strength end, null, null, null, null, null, null,
                   count(distinct owner)
            from thread where place = 'BEHIND' and kind = 'INPUT'
            group by case strength when 'PARTLY' then 'OPEN' else strength end
            """.formatted(OWNER, ORIGIN, FIRST.formatted("n"));
    private static final String MATCHING = """
            from traceability.places(%s) t
            cross join lateral (select * from traceability.node where id = t.id offset 0) n
            left join actors.known_organisation a on a.id = %s
            where (cast(:place as text) is null or t.place = :place) and
            """.formatted(ORIGIN, OWNER)
            + Sought.in("n.reference", "shared.words_of(n.title)", "shared.words_of(a.name)");
    private static final Order ORDER = Order.upwards(
            Order.number("array_position(array['HERE', 'CITED', 'BEHIND', 'FOLLOWING', 'BEYOND'], t.place)"),
            Order.number("case t.place when 'BEHIND' then -n.level else n.level end"),
            Order.text("n.reference"));
    /** How chains hold is found out only for a page on which there is something that they lead to. */
    private static final String PAGED = """
            select n.id, (array['HERE', 'CITED', 'BEHIND', 'FOLLOWING', 'BEYOND'])[page.sort0] as place,
                   case page.sort0
                       when 2 then (select traceability.told(l.id, :now) from traceability.link l
                                    where l.downstream = %1$s and l.upstream = n.id and l.state <> 'WITHDRAWN')
                       when 4 then (select traceability.told(l.id, :now) from traceability.link l
                                    where l.upstream = %1$s and l.downstream = n.id and l.state <> 'WITHDRAWN') end as near,
                   case page.sort0 when 3 then back.strength when 5 then onward.strength end as far, n.kind, n.reference,
                   n.title::text as title, n.standing, n.owner_shown, %2$s as owner
            from (select shown.* from page wanted
                  cross join lateral (select * from traceability.node where id = wanted.identity offset 0) shown offset 0) n
            left join traceability.best_back(
                case when exists (select from page where page.sort0 = 3) then %1$s end, :now) back on back.id = n.id
            left join traceability.best_on(
                case when exists (select from page where page.sort0 = 5) then %1$s end, :now) onward on onward.id = n.id
            """.formatted(ORIGIN, OWNER);

    private static final String AMONG = """
            select s.downstream, s.upstream, case when s.claimed_for is not distinct from :reader then s.state else s.told end as state
            from traceability.stated(:now) s
            where s.downstream = any(:ends) and s.upstream = any(:ends) and s.state <> 'WITHDRAWN'
            """;
    private static final String FOLLOWERS = """
            with place as materialized (select p.id from traceability.places(:origin) p),
            ranked as materialized (
                select l.id as ranked, count(*) over each as among,
                       row_number() over (partition by l.upstream order by l.downstream <> :origin, d.level, %s, d.reference) as nth,
                       case when l.upstream = :origin then :near else :far end as most
                from unnest(cast(:ends as uuid[])) e(id)
                join traceability.link l on l.upstream = e.id and l.state <> 'WITHDRAWN'
                join traceability.node d on d.id = l.downstream
                where l.downstream in (select place.id from place)
                window each as (partition by l.upstream)),
            first as materialized (select * from ranked where nth <= most),
            claims as materialized (
                %s where l.id = any (array(select ranked from first)))
            select f.among, c.* from first f join claims c on c.id = f.ranked order by f.nth
            """.formatted(FIRST.formatted("d"), LinkSelection.LINK);

    private final JdbcClient jdbc;
    private final Clock clock;

    ThreadRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<ThreadOutline> outline(String origin, Actor reader) {
        var counts = new ArrayList<ThreadCount>();
        var authors = new EnumMap<Strength, Long>(Strength.class);
        var nearest = new ArrayList<ThreadStep>();
        asked(OUTLINE, reader)
                .param("from", origin)
                .param("nearest", ThreadOutline.NEAREST)
                .query(row -> {
                    switch (row.getString("told")) {
                        case "COUNT" -> counts.add(count(row));
                        case "AUTHORS" -> authors.put(Strength.valueOf(row.getString("far")), row.getLong("number"));
                        default -> nearest.add(step(row, 0));
                    }
                });
        nearest.sort(Comparator.comparing(ThreadStep::place)
                .thenComparing(step -> step.node().kind()));
        return nearest.stream()
                .filter(step -> step.place() == Whereabouts.HERE)
                .findFirst()
                .map(here -> new ThreadOutline(here.node(), counts, authors, nearest, among(nearest, reader)));
    }

    private List<Strand> among(List<ThreadStep> nearest, Actor reader) {
        return asked(AMONG, reader)
                .param("ends", nearest.stream().map(step -> step.node().id()).toArray(UUID[]::new))
                .query((row, _) -> new Strand(
                        row.getObject("downstream", UUID.class),
                        row.getObject("upstream", UUID.class),
                        LinkState.valueOf(row.getString("state"))))
                .list();
    }

    ListPage<ThreadStep> page(String origin, ThreadSearch search, PageKey key, Actor reader) {
        var place = search.place();
        return new Listing<>(ThreadRows::step, MATCHING, "n.id", ORDER, PAGED)
                .ofLength(PAGE)
                .read(
                        jdbc,
                        key,
                        statement -> Sought.of(search.text())
                                .in(asked(statement, reader))
                                .param("from", origin)
                                .param("place", place == null ? null : place.name(), Types.VARCHAR));
    }

    /** The first links from each of these ends to what is in the thread of one of them, more of them from that one. */
    Map<UUID, Followers> followers(UUID origin, Collection<UUID> ends, Actor reader) {
        var first = new HashMap<UUID, List<LinkRow>>();
        var among = new HashMap<UUID, Long>();
        asked(FOLLOWERS, reader)
                .param("origin", origin)
                .param("ends", ends.toArray(UUID[]::new))
                .param("near", ThreadOutline.NEAREST)
                .param("far", Followers.FEW)
                .query(row -> {
                    var link = LinkSelection.link(row, 0);
                    first.computeIfAbsent(link.upstream().id(), _ -> new ArrayList<>())
                            .add(link);
                    among.put(link.upstream().id(), row.getLong("among"));
                });
        var followers = new HashMap<UUID, Followers>();
        first.forEach((end, links) ->
                followers.put(end, new Followers(links, among.getOrDefault(end, 0L) - links.size())));
        return followers;
    }

    private static ThreadStep step(ResultSet row, int number) throws SQLException {
        var owner = row.getObject("owner", UUID.class);
        var node = new Node(
                row.getObject("id", UUID.class),
                NodeKind.valueOf(row.getString("kind")),
                row.getString("reference"),
                owner == null ? null : new OrganisationId(owner),
                LocalizedText.valueOf(row.getString("title")),
                NodeStanding.valueOf(row.getString("standing")),
                row.getBoolean("owner_shown"));
        return new ThreadStep(node, Whereabouts.valueOf(row.getString("place")), near(row), far(row));
    }

    private static ThreadCount count(ResultSet row) throws SQLException {
        return new ThreadCount(
                Whereabouts.valueOf(row.getString("place")),
                NodeKind.valueOf(row.getString("kind")),
                NodeStanding.valueOf(row.getString("standing")),
                near(row),
                far(row),
                row.getLong("number"));
    }

    private static @Nullable LinkState near(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("near"))
                .map(LinkState::valueOf)
                .orElse(null);
    }

    private static @Nullable Strength far(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("far")).map(Strength::valueOf).orElse(null);
    }

    private StatementSpec asked(String sql, Actor reader) {
        return asked(jdbc.sql(sql), reader);
    }

    private StatementSpec asked(StatementSpec statement, Actor reader) {
        var organisation = reader.organisation();
        return statement
                .param("reader", organisation == null ? null : organisation.value(), Types.OTHER)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }
}
