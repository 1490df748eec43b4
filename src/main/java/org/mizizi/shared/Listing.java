package org.mizizi.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.mizizi.shared.PageKey.Way;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * A long list in SQL, read a page at a time: one statement counts it and reads the rows. Filter, order and limit
 * come first; what each row says besides is worked out for the rows of the page alone.
 *
 * @param matching {@code from ... where ...} of everything in the list
 * @param identity the unique column of the list within {@code matching} and {@code rows}, such as {@code p.id}
 * @param rows {@code select ... from ...}, without conditions, of what a row says
 * @param length how many rows a page has: fewer than usual where a row says much
 */
public record Listing<T>(RowMapper<T> mapper, String matching, String identity, Order order, String rows, int length) {

    public Listing(RowMapper<T> mapper, String matching, String identity, Order order, String rows) {
        this(mapper, matching, identity, order, rows, ListPage.LENGTH);
    }

    public Listing(Class<T> type, String matching, String identity, Order order, String rows) {
        this(new SimplePropertyRowMapper<>(type), matching, identity, order, rows);
    }

    /** The same list in pages of this length. */
    public Listing<T> ofLength(int rowsOfAPage) {
        return new Listing<>(mapper, matching, identity, order, rows, rowsOfAPage);
    }

    private record Found<T>(long total, long before, List<Keyed<T>> rows) {}

    private record Keyed<T>(T row, List<String> key) {}

    /** The page at the key; the first one where the key leads nowhere. */
    public ListPage<T> read(JdbcClient jdbc, PageKey key, UnaryOperator<StatementSpec> given) {
        return order.read(key).map(values -> at(values, key.way(), jdbc, given)).orElseGet(() -> first(jdbc, given));
    }

    private ListPage<T> first(JdbcClient jdbc, UnaryOperator<StatementSpec> given) {
        var found = find(List.of(), Way.AFTER, jdbc, given);
        return page(found.rows(), found.total(), 0);
    }

    private ListPage<T> at(List<Object> key, Way way, JdbcClient jdbc, UnaryOperator<StatementSpec> given) {
        var found = find(key, way, jdbc, given);
        return switch (way) {
            case AFTER ->
                found.before() < found.total() ? page(found.rows(), found.total(), found.before()) : first(jdbc, given);
            case BEFORE ->
                found.before() > length
                        ? page(found.rows(), found.total(), found.before() - length)
                        : first(jdbc, given);
        };
    }

    private static <T> ListPage<T> page(List<Keyed<T>> rows, long total, long before) {
        var last = before + rows.size();
        return new ListPage<>(
                rows.stream().map(Keyed::row).toList(),
                total,
                before,
                before == 0 || rows.isEmpty()
                        ? null
                        : new PageKey(Way.BEFORE, rows.getFirst().key()),
                last >= total || rows.isEmpty()
                        ? null
                        : new PageKey(Way.AFTER, rows.getLast().key()));
    }

    private Found<T> find(List<Object> key, Way way, JdbcClient jdbc, UnaryOperator<StatementSpec> given) {
        var statement = given.apply(jdbc.sql(sql(!key.isEmpty(), way == Way.AFTER)));
        for (var place = 0; place < key.size(); place++) {
            statement.param("key" + place, key.get(place));
        }
        return statement.query(this::extract);
    }

    private String sql(boolean keyed, boolean forwards) {
        var beyond = order.beyondKey(forwards);
        var earlier = forwards ? "not " + beyond : beyond;
        return """
                with %sfound as materialized (
                    select %s as identity, %s %s),
                counted as (
                    select count(*) as list_total, count(*) filter (where %s) as list_before from found),
                page as materialized (
                    select * from found where %s order by %s limit %d),
                shown as (
                    %s join page on page.identity = %s)
                select * from counted left join shown on true order by %s
                """.formatted(
                        Sought.askedOnce(matching),
                        identity,
                        order.selected(),
                        matching,
                        keyed ? earlier : "false",
                        keyed ? beyond : "true",
                        order.by(forwards),
                        length,
                        rowsWithKey(),
                        identity,
                        order.by(true));
    }

    /** The rows with their sorted values, and the same as one document. */
    private String rowsWithKey() {
        return rows.strip()
                .replaceFirst(
                        "^select ",
                        "select jsonb_build_array(" + order.names() + ")::text as list_key, " + order.names() + ", ");
    }

    private Found<T> extract(ResultSet result) throws SQLException {
        var found = new ArrayList<Keyed<T>>();
        var total = 0L;
        var before = 0L;
        while (result.next()) {
            total = result.getLong("list_total");
            before = result.getLong("list_before");
            var key = result.getString("list_key");
            if (key != null) {
                found.add(new Keyed<>(mapper.mapRow(result, found.size()), PageKey.valuesIn(key)));
            }
        }
        return new Found<>(total, before, List.copyOf(found));
    }
}
