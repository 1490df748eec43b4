package org.mizizi.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mizizi.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * What waits for somebody, in all modules, by one statement: each module says in SQL what of its own waits, and none has to
 * be asked by itself.
 *
 * @see "ADR 0050"
 */
@Component
public class ToDoList {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private static final String EVERYTHING = "all";

    private final List<WaitingWork> work;
    private final JdbcClient jdbc;
    private final Clock clock;

    ToDoList(List<WaitingWork> work, JdbcClient jdbc, Clock clock) {
        this.work = List.copyOf(work);
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One thing that waits, and how many there are in its list. */
    private record Line(int listing, long total, Waiting waiting) {}

    /** How much waits for them, and the most urgent of it. */
    public Urgent urgentFor(Actor actor) {
        var lines = read(actor, Integer.toString(Urgent.SHOWN));
        var totals = lines.stream().collect(Collectors.toMap(Line::listing, Line::total, (total, _) -> total));
        return new Urgent(
                totals.values().stream().mapToLong(Long::longValue).sum(),
                lines.stream().map(Line::waiting).toList());
    }

    /** All of it. */
    public List<Waiting> of(Actor actor) {
        return read(actor, EVERYTHING).stream().map(Line::waiting).toList();
    }

    private List<Line> read(Actor actor, String limit) {
        var listings = work.stream()
                .<WaitingListing<?>>flatMap(module -> module.listingsFor(actor).stream())
                .filter(listing -> actor.may(listing.right()))
                .toList();
        return listings.isEmpty()
                ? List.of()
                : jdbc.sql(sql(listings, limit))
                        .param("person", actor.person().value())
                        .param("own", actor.acting().map(OrganisationId::value).orElse(null), Types.OTHER)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .params(given(listings))
                        .query((row, _) -> line(row, listings))
                        .list();
    }

    private static String sql(List<WaitingListing<?>> listings, String limit) {
        return IntStream.range(0, listings.size())
                .mapToObj(number -> sql(number, listings.get(number), limit))
                .collect(Collectors.joining(" union all ", "", " order by listing, place"));
    }

    private static String sql(int number, WaitingListing<?> listing, String limit) {
        return """
                (select %d as listing, first.total, first.place, to_jsonb(told)::text as facts
                 from (select found.*, count(*) over () as total, row_number() over (order by %s) as place
                       from (%s) found order by place limit %s) first
                 cross join lateral (%s) told)
                """.formatted(number, listing.order(), listing.found(), limit, listing.told());
    }

    private static Map<String, Object> given(List<WaitingListing<?>> listings) {
        var given = new HashMap<String, Object>();
        listings.forEach(listing -> listing.given().forEach((name, value) -> {
            if (given.put(name, value.get()) != null) {
                throw new IllegalStateException("Two lists of what waits call something " + name);
            }
        }));
        return given;
    }

    private static Line line(ResultSet row, List<WaitingListing<?>> listings) throws SQLException {
        var number = row.getInt("listing");
        return new Line(number, row.getLong("total"), waiting(listings.get(number), row.getString("facts")));
    }

    private static <T> Waiting waiting(WaitingListing<T> listing, String facts) {
        return listing.waiting().apply(JSON.readValue(facts, listing.row()));
    }
}
