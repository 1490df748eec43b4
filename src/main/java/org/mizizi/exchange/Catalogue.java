package org.mizizi.exchange;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.mizizi.exchange.OpenTable.Column;
import org.mizizi.exchange.OpenTable.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself says of its tables and of the steps that made them. */
final class Catalogue {

    /** Without what belongs to this machine, and what was reported in confidence to the auditor of this portal (ADR 43). */
    private static final String TABLES = """
            select c.oid, n.nspname || '.' || c.relname as name, obj_description(c.oid, 'pg_class') as about,
                   array(select a.attname::text from pg_index i
                         cross join lateral unnest(i.indkey) with ordinality k(attribute, place)
                         join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attribute
                         where i.indrelid = c.oid and i.indisprimary order by k.place) as key
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
              and n.nspname || '.' || c.relname not in ('public.databasechangelog', 'public.databasechangeloglock',
                                                       'watching.base_copy', 'watching.room', 'safety.report')
            order by n.nspname, c.relname
            """;

    private static final String COLUMNS = """
            select attname, format_type(atttypid, atttypmod) as type, attnotnull, col_description(attrelid, attnum) as about
            from pg_attribute
            where attrelid = ? and attnum > 0 and not attisdropped and attgenerated = ''
            order by attnum
            """;

    private static final String REFERENCES = """
            select k.conname, pg_get_constraintdef(k.oid) as says, n.nspname || '.' || c.relname as to_table,
                   array(select a.attname::text from unnest(k.conkey) with ordinality u(attribute, place)
                         join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.attribute order by u.place) as own,
                   array(select a.attname::text from unnest(k.confkey) with ordinality u(attribute, place)
                         join pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.attribute order by u.place) as other
            from pg_constraint k join pg_class c on c.oid = k.confrelid join pg_namespace n on n.oid = c.relnamespace
            where k.contype = 'f' and k.conrelid = ?
            order by k.conname
            """;

    private static final String STEPS = """
            select author || ':' || id || ' ' || regexp_replace(filename, '^classpath:', '')
            from public.databasechangelog order by orderexecuted
            """;

    private final JdbcClient jdbc;

    Catalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OpenTable> tables() {
        return jdbc.sql(TABLES).query((row, _) -> table(row)).list();
    }

    List<String> steps() {
        return jdbc.sql(STEPS).query(String.class).list();
    }

    private OpenTable table(ResultSet row) throws SQLException {
        var id = row.getLong("oid");
        return new OpenTable(
                row.getString("name"), row.getString("about"), columns(id), texts(row.getArray("key")), references(id));
    }

    private List<Column> columns(long table) {
        return jdbc.sql(COLUMNS)
                .param(table)
                .query((row, _) -> new Column(
                        row.getString("attname"),
                        row.getString("type"),
                        row.getBoolean("attnotnull"),
                        row.getString("about")))
                .list();
    }

    private List<Reference> references(long table) {
        return jdbc.sql(REFERENCES)
                .param(table)
                .query((row, _) -> new Reference(
                        row.getString("conname"),
                        row.getString("says"),
                        texts(row.getArray("own")),
                        row.getString("to_table"),
                        texts(row.getArray("other"))))
                .list();
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
