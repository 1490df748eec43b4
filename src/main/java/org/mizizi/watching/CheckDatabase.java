package org.mizizi.watching;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether PostgreSQL answers, how fast, and how much it holds. */
@Component
class CheckDatabase implements Check {

    private static final String WHAT = "database";
    private static final Duration SLOW = Duration.ofMillis(500);
    private static final long MEGABYTE = 1_000_000;

    private final JdbcClient jdbc;

    CheckDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Server(String version, long size) {}

    @Override
    public String what() {
        return WHAT;
    }

    @Override
    public Finding find() {
        var time = InstantSource.system();
        var asked = time.instant();
        var server = jdbc.sql("""
                        select current_setting('server_version') as version, pg_database_size(current_database()) as size
                        """).query(Server.class).single();
        var took = Duration.between(asked, time.instant());
        return took.compareTo(SLOW) < 0
                ? Finding.well(WHAT, server.version(), took.toMillis(), server.size() / MEGABYTE)
                : Finding.look(WHAT, "slow", server.version(), took.toMillis(), server.size() / MEGABYTE);
    }
}
