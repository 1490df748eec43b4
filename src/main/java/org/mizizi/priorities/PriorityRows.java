package org.mizizi.priorities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.priorities.Priority.PriorityId;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.Listing;
import org.mizizi.shared.Order;
import org.mizizi.shared.PageKey;
import org.mizizi.shared.Sought;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of the register. */
@Component
class PriorityRows {

    private static final String PRIORITY = """
            select p.id, p.reference, p.title::text as title, p.summary::text as summary, p.dimension, p.state,
                   p.reason::text as reason, m.reference as merged_into, s.reference as split_from, p.created_at,
                   behind.inputs, behind.organisations, behind.confirmed, behind.disputed, behind.contested
            from priorities.priority p
            left join priorities.priority m on m.id = p.merged_into
            left join priorities.priority s on s.id = p.split_from
            cross join lateral (
                select count(*) as inputs,
                       count(distinct i.organisation) filter (where i.authorship <> 'PROTECTED') as organisations,
                       count(*) filter (where l.verdict = 'CONFIRMED') as confirmed,
                       count(*) filter (where l.verdict = 'DISPUTED') as disputed,
                       count(*) filter (where i.authorship <> 'PROTECTED' and exists (
                           select from actors.mandates_on(:today) a
                           where a.organisation = i.organisation and a.state = 'CONTESTED')) as contested
                from traceability.heard l join priorities.input i on i.id = l.upstream
                where l.downstream = p.id and l.verdict <> 'WITHDRAWN' and i.state = 'PUBLISHED') behind
            """;
    /** That something is said behind a priority which bears the words. */
    private static final String SAID = " exists (select from traceability.claim l where l.downstream = p.id and "
            + Sought.borneBy("l.upstream") + ")";

    private static final String MATCHING = """
            from priorities.priority p
            where (cardinality(cast(:sought as text[])) = 0
                   or p.id in (select priorities.bearing(cast(:sought as text[]), cast(:soughtReference as text)))
                   or""" + SAID + """
              )
              and (cast(:dimension as text) is null or p.dimension = :dimension)
              and (case when cast(:state as text) is null then p.state not in ('MERGED_INTO', 'SPLIT')
                        else p.state = :state end)
              and (cast(:round as text) is null or exists (
                   select from traceability.claim l join priorities.input i on i.id = l.upstream
                   join rounds.calendar r on r.id = i.round
                   where l.downstream = p.id and r.reference = :round))
            """;

    private static final RowMapper<PriorityText> TEXT = new SimplePropertyRowMapper<>(PriorityText.class);
    private static final RowMapper<PriorityRow.Fate> FATE = new SimplePropertyRowMapper<>(PriorityRow.Fate.class);
    private static final RowMapper<PriorityRow.Behind> BEHIND = new SimplePropertyRowMapper<>(PriorityRow.Behind.class);

    private final JdbcClient jdbc;

    PriorityRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static PriorityRow row(ResultSet row, int number) throws SQLException {
        return new PriorityRow(
                new PriorityId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                TEXT.mapRow(row, number),
                FATE.mapRow(row, number),
                row.getString("split_from"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                BEHIND.mapRow(row, number));
    }

    Optional<PriorityRow> find(String reference, LocalDate today) {
        return jdbc.sql(PRIORITY + " where p.reference = :reference")
                .param("today", today)
                .param("reference", reference)
                .query(PriorityRows::row)
                .optional();
    }

    ListPage<PriorityRow> page(PrioritySearch search, PageKey key, LocalDate today) {
        var state = search.state();
        return new Listing<>(PriorityRows::row, MATCHING, "p.id", order(search.sort()), PRIORITY)
                .read(
                        jdbc,
                        key,
                        statement -> Sought.of(search.text())
                                .in(statement)
                                .param("today", today)
                                .param("dimension", search.dimension(), Types.VARCHAR)
                                .param("state", state == null ? null : state.name(), Types.VARCHAR)
                                .param("round", search.round(), Types.VARCHAR));
    }

    private static Order order(PrioritySearch.Sort sort) {
        return switch (sort) {
            case REFERENCE -> Order.upwards(Order.text("p.reference"));
            case NEWEST -> Order.downwards(Order.time("p.created_at"), Order.id("p.id"));
        };
    }

    List<PriorityRow> alive(String search, @Nullable PriorityId except, int offset, int limit, LocalDate today) {
        return Sought.of(search)
                .in(jdbc.sql(PRIORITY + """
                         where priorities.stands(p.state) and p.id is distinct from :except
                           and""" + Sought.in("p.reference", "shared.words_of(p.title)") + """
                         order by p.reference
                         offset :offset limit :limit
                        """))
                .param("today", today)
                .param("except", except == null ? null : except.value(), Types.OTHER)
                .param("offset", offset)
                .param("limit", limit)
                .query(PriorityRows::row)
                .list();
    }

    List<PriorityRow> among(Collection<PriorityId> ids, LocalDate today) {
        return jdbc.sql(PRIORITY + " where p.id = any(:ids) order by p.reference")
                .param("today", today)
                .param("ids", ids.stream().map(PriorityId::value).toArray(UUID[]::new))
                .query(PriorityRows::row)
                .list();
    }

    List<PriorityRow> named(Collection<String> references, LocalDate today) {
        return jdbc.sql(PRIORITY + " where p.reference = any(:references) order by p.reference")
                .param("today", today)
                .param("references", references.toArray(String[]::new))
                .query(PriorityRows::row)
                .list();
    }

    List<String> references(int leftOut, int most) {
        return jdbc.sql("select reference from priorities.priority order by reference offset ? limit ?")
                .params(leftOut, most)
                .query(String.class)
                .list();
    }

    int number() {
        return jdbc.sql("select count(*) from priorities.priority")
                .query(Integer.class)
                .single();
    }

    List<PriorityRow> partsOf(PriorityId id, LocalDate today) {
        return jdbc.sql(PRIORITY + " where p.split_from = :id order by p.reference")
                .param("today", today)
                .param("id", id.value())
                .query(PriorityRows::row)
                .list();
    }
}
