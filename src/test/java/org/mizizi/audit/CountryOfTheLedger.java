package org.mizizi.audit;

import java.util.List;
import org.mizizi.TestDatabase;
import org.mizizi.local.DatabaseAccess;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Puts the rows of a country together again from what its ledger kept, in a database of their own. */
public final class CountryOfTheLedger {

    /** What is not kept, and has to be there: none of it counts in a figure. */
    private static final String NOT_KEPT = """
            {"version": 0, "last_edited_at": "2026-01-01T00:00:00Z", "stands": false}
            """;

    private record Row(String kind, String content) {}

    private record Table(String name, String kind, boolean part) {}

    private final JdbcClient ledger;
    private final JdbcClient restored;

    public CountryOfTheLedger(JdbcClient ledger) throws Exception {
        this.ledger = ledger;
        this.restored = ownerOf(TestDatabase.migrated());
        withoutGuards();
    }

    private static JdbcClient ownerOf(DatabaseAccess database) {
        var login = database.owner();
        return JdbcClient.create(new SingleConnectionDataSource(database.url(), login.user(), login.password(), true));
    }

    /** The database as it was when the ledger had so many entries. */
    public JdbcClient asOf(long sequence) {
        var tables = tables();
        restored.sql("truncate "
                        + String.join(", ", tables.stream().map(Table::name).toList()))
                .update();
        var rows = rows(sequence);
        tables.forEach(table ->
                rows.stream().filter(row -> row.kind().equals(table.kind())).forEach(row -> insert(table, row)));
        restored.sql("""
                update traceability.link_answer a set stands = true
                where not exists (select from traceability.link_answer b where b.link = a.link and b.organisation = a.organisation
                                  and (b.given_at, b.id) > (a.given_at, a.id))
                """).update();
        restored.sql("select coherence.keep_all(now())").query(_ -> {});
        return restored;
    }

    private List<Table> tables() {
        return ledger.sql("""
                        select name, kind, matches is not null or name = any(array['rankings.alternative', 'traceability.responsible']) as part
                        from audit.kept_table where kind is not null and kind not in ('rankings.publication', 'audit.erasure') order by name
                        """)
                .query((row, _) -> new Table(row.getString("name"), row.getString("kind"), row.getBoolean("part")))
                .list();
    }

    private List<Row> rows(long sequence) {
        return ledger.sql("""
                        select kind, content from (
                            select distinct on (e.subject_kind, e.subject_id) e.subject_kind as kind, k.content::text as content
                            from audit.entry e join audit.kept k on k.entry = e.sequence
                            where e.sequence <= ? order by e.subject_kind, e.subject_id, e.sequence desc) latest
                        where content is not null and content <> 'null'
                        """)
                .param(sequence)
                .query((row, _) -> new Row(row.getString("kind"), row.getString("content")))
                .list();
    }

    private void insert(Table table, Row row) {
        var contents = table.part()
                ? "(select value from jsonb_array_elements(?::jsonb -> '%s'))"
                        .formatted(table.name().substring(table.name().indexOf('.') + 1))
                : "(select ?::jsonb as value)";
        restored.sql("insert into %1$s select (jsonb_populate_record(null::%1$s, ?::jsonb || c.value)).* from %2$s c"
                        .formatted(table.name(), contents))
                .params(NOT_KEPT, row.content())
                .update();
    }

    private void withoutGuards() {
        restored.sql("""
                do $$
                declare
                    each record;
                begin
                    for each in select conrelid::regclass as held, conname from pg_constraint where contype = 'f' and connamespace::regnamespace::text <> 'public' loop
                        execute format('alter table %s drop constraint %I', each.held, each.conname);
                    end loop;
                    for each in select name from audit.kept_table where kind is not null loop
                        execute format('alter table %s disable trigger user', each.name);
                    end loop;
                end
                $$
                """).update();
    }
}
