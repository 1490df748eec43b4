package org.mizizi.administration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mizizi.administration.CountryChange.CountryChangeId;
import org.mizizi.country.Amendment;
import org.mizizi.proposals.Course;
import org.mizizi.proposals.Course.Proposed;
import org.mizizi.proposals.Course.Settled;
import org.mizizi.proposals.ProposalState;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.Listing;
import org.mizizi.shared.Order;
import org.mizizi.shared.PageKey;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of changes of the country's data, and of what each proposes. */
@Component
class CountryChangeRows {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String ROW = """
            select c.id, c.kind, a.content::text as content, c.holds_from, c.reason::text as reason, c.state, c.proposed_by,
                   proposer.name as proposer_name, c.proposed_at, settler.name as settler_name, c.settled_at,
                   actors.deputised(c.proposed_by, c.proposed_at, 'ADMINISTRATOR') as proposer_deputised,
                   actors.deputised(c.settled_by, c.settled_at, 'CONVENOR', 'ADMINISTRATOR') as settler_deputised,
                   c.answer::text as answer, c.carried_out_at
            from administration.country_change c
            join administration.amendment a on a.change = c.id
            join actors.known_member proposer on proposer.id = c.proposed_by
            left join actors.known_member settler on settler.id = c.settled_by
            """;
    private static final String FROM = "from administration.country_change c ";
    private static final String MATCHING = FROM + """
            where (cast(:kind as text) is null or c.kind = :kind)
              and (cast(:state as text) is null or c.state = :state)
            """;
    private static final String WAITING_FIRST = "case c.state when 'PROPOSED' then 0 else 1 end";

    private static final RowMapper<Proposed> PROPOSED = new SimplePropertyRowMapper<>(Proposed.class);
    private static final RowMapper<Settled> SETTLED = new SimplePropertyRowMapper<>(Settled.class);

    private final JdbcClient jdbc;

    CountryChangeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static CountryChangeRow row(ResultSet row, int number) throws SQLException {
        var carriedOut = row.getTimestamp("carried_out_at");
        return new CountryChangeRow(
                new CountryChangeId(row.getObject("id", UUID.class)),
                amendment(Amendment.Kind.valueOf(row.getString("kind")), row.getString("content")),
                row.getObject("holds_from", LocalDate.class),
                new Course(
                        ProposalState.valueOf(row.getString("state")),
                        PROPOSED.mapRow(row, number),
                        row.getObject("settled_at") == null ? null : SETTLED.mapRow(row, number)),
                carriedOut == null ? null : carriedOut.toInstant());
    }

    private static Amendment amendment(Amendment.Kind kind, String content) {
        return JSON.readValue(content, kind.type());
    }

    ListPage<CountryChangeRow> page(CountryChangeSearch search, PageKey key) {
        return new Listing<>(CountryChangeRows::row, MATCHING, "c.id", order(search.sort()), ROW)
                .read(
                        jdbc,
                        key,
                        statement -> statement
                                .param("kind", name(search.kind()), Types.VARCHAR)
                                .param("state", name(search.state()), Types.VARCHAR));
    }

    private static Order order(CountryChangeSearch.Sort sort) {
        return switch (sort) {
            case WAITING_FIRST ->
                Order.upwards(
                        Order.number(WAITING_FIRST),
                        Order.number("- extract(epoch from c.proposed_at)"),
                        Order.id("c.id"));
            case NEWEST -> Order.downwards(Order.time("c.proposed_at"), Order.id("c.id"));
            case OLDEST -> Order.upwards(Order.time("c.proposed_at"), Order.id("c.id"));
        };
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    Optional<CountryChangeRow> find(CountryChangeId id) {
        return jdbc.sql(ROW + " where c.id = ?")
                .param(id.value())
                .query(CountryChangeRows::row)
                .optional();
    }

    Amendment amendment(CountryChange change) {
        return jdbc.sql("select content::text from administration.amendment where change = ?")
                .param(change.id().value())
                .query((row, _) -> amendment(change.kind(), row.getString(1)))
                .single();
    }

    void insert(CountryChangeId change, Amendment amendment) {
        jdbc.sql("insert into administration.amendment (change, content) values (?, ?::jsonb)")
                .params(change.value(), JSON.writeValueAsString(amendment))
                .update();
    }

    /**
     * Whether something else about the same part of the country is confirmed and waits for its day. Which countries are
     * covered and which places lie in them is one part: each could make the other impossible.
     */
    boolean anotherWaits(CountryChange change) {
        return jdbc.sql("""
                        select exists (select from administration.country_change c
                                       join administration.amendment a on a.change = c.id
                                       join administration.amendment mine on mine.change = :change
                                       where c.id <> :change and c.state = 'CONFIRMED' and c.carried_out_at is null
                                         and (c.kind = :kind and administration.what_it_is_about(a.content)
                                                 = administration.what_it_is_about(mine.content)
                                              or c.kind in ('COVERED', 'PLACES') and :kind in ('COVERED', 'PLACES')))
                        """)
                .param("change", change.id().value())
                .param("kind", change.kind().name())
                .query(Boolean.class)
                .single();
    }

    /** What is confirmed and whose day has come. */
    List<CountryChangeId> due(LocalDate today) {
        return jdbc.sql("""
                        select id from administration.country_change
                        where state = 'CONFIRMED' and carried_out_at is null and holds_from <= ?
                        order by holds_from, settled_at, id
                        """)
                .param(today)
                .query((row, _) -> new CountryChangeId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Keeps another node from carrying it out at the same time. */
    void lock(CountryChangeId id) {
        jdbc.sql("select id from administration.country_change where id = ? for update")
                .param(id.value())
                .query()
                .listOfRows();
    }
}
