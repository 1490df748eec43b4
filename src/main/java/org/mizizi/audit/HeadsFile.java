package org.mizizi.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The heads of a ledger outside the database, one {@code number hash} a line: what it is held against later. */
public final class HeadsFile {

    private HeadsFile() {}

    /** Writes the last entry of each day, today's last among them, and returns how many entries there are. */
    public static long write(Path file, String url, String user, String password) throws IOException {
        var heads = JdbcClient.create(new DriverManagerDataSource(url, user, password))
                .sql("""
                        select distinct on (cast(at at time zone 'UTC' as date)) sequence, hash
                        from audit.entry
                        order by cast(at at time zone 'UTC' as date), sequence desc
                        """)
                .query(Ledger.Head.class)
                .list();
        var lines = new ArrayList<String>();
        heads.forEach(head -> lines.add(head.sequence() + " " + head.hash()));
        Files.write(file, lines);
        return heads.stream().mapToLong(Ledger.Head::sequence).max().orElse(0);
    }

    static Map<Long, String> read(Path file) throws IOException {
        var heads = new TreeMap<Long, String>();
        for (var line : Files.readAllLines(file)) {
            var parts = line.strip().split("\\s+", 2);
            if (parts.length != 2 || !parts[1].matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException("expected 'number hash', found '" + line + "'");
            }
            heads.put(Long.valueOf(parts[0]), parts[1]);
        }
        return heads;
    }
}
