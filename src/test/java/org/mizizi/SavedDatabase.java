package org.mizizi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.postgresql.PGConnection;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZInputStream;
import org.tukaani.xz.XZOutputStream;

/**
 * What a release had in its database: the rows of every table as PostgreSQL copies them, and the steps that had made its
 * tables. The tables themselves are made again by these steps, which never change once they are released.
 */
public record SavedDatabase(Map<String, byte[]> entries) {

    private static final String END = "\\.";
    private static final String STEPS = "public.databasechangelog";

    private static final String TABLES = """
            select format('%I.%I', n.nspname, c.relname),
                   string_agg(format('%I', a.attname), ', ' order by a.attnum)
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')
              and c.relname <> 'databasechangeloglock'
            group by 1
            """;

    public static SavedDatabase of(Connection connection) throws SQLException, IOException {
        var entries = new TreeMap<String, byte[]>();
        for (var table : tables(connection)) {
            var rows = new ByteArrayOutputStream();
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table + " to stdout", rows);
            if (rows.size() > 0) {
                entries.put(table, rows.toByteArray());
            }
        }
        return new SavedDatabase(entries);
    }

    public static SavedDatabase read(InputStream file) throws IOException {
        var entries = new TreeMap<String, byte[]>();
        try (var text = new BufferedReader(new InputStreamReader(new XZInputStream(file), UTF_8))) {
            for (var head = text.readLine(); head != null; head = text.readLine()) {
                var rows = new StringBuilder();
                for (var row = text.readLine(); !END.equals(row); row = text.readLine()) {
                    rows.append(row).append('\n');
                }
                entries.put(
                        head.replaceFirst("^copy (.*) from stdin;$", "$1"),
                        rows.toString().getBytes(UTF_8));
            }
        }
        return new SavedDatabase(entries);
    }

    /** As psql would read it. */
    public void write(OutputStream file) throws IOException {
        try (var text = new XZOutputStream(file, new LZMA2Options(LZMA2Options.PRESET_MAX))) {
            for (var entry : entries.entrySet()) {
                text.write(("copy " + entry.getKey() + " from stdin;\n").getBytes(UTF_8));
                text.write(entry.getValue());
                text.write((END + "\n").getBytes(UTF_8));
            }
        }
    }

    /** Fills tables that its own steps have made, past every rule, as rows that had been there all the time. */
    public void load(Connection superuser) throws SQLException, IOException {
        try (var statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (var table : tables(superuser)) {
                if (!table.startsWith(STEPS)) {
                    statement.execute("truncate " + table.substring(0, table.indexOf(' ')) + " cascade");
                }
            }
        }
        for (var entry : entries.entrySet()) {
            if (!entry.getKey().startsWith(STEPS)) {
                superuser
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy " + entry.getKey() + " from stdin", new ByteArrayInputStream(entry.getValue()));
            }
        }
    }

    /** How many rows a table had. */
    public int rows(String table) {
        return (int) content(table).lines().count();
    }

    /** What had been done to make the tables, with the fingerprint of each step. */
    public Map<String, String> steps() {
        var head = entries.keySet().stream()
                .filter(entry -> entry.startsWith(STEPS))
                .findFirst()
                .orElseThrow();
        var columns = List.of(head.replaceFirst(".*\\((.*)\\)", "$1").split(", "));
        var steps = new TreeMap<String, String>();
        content(STEPS)
                .lines()
                .map(line -> line.split("\t", -1))
                .forEach(values -> steps.put(
                        values[columns.indexOf("author")] + ":" + values[columns.indexOf("id")],
                        values[columns.indexOf("md5sum")]));
        return steps;
    }

    private String content(String table) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(table + " "))
                .map(entry -> new String(entry.getValue(), UTF_8))
                .findFirst()
                .orElse("");
    }

    /** Each with its columns. */
    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.add(rows.getString(1) + " (" + rows.getString(2) + ")");
            }
        }
        return tables;
    }
}
