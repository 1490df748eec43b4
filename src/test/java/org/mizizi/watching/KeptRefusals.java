package org.mizizi.watching;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was refused, written down when a test wants it. */
public class KeptRefusals {

    public static final Instant AT = Instant.parse("2026-03-01T14:05:00Z");

    private final CountRefusals counting;
    private final JdbcClient jdbc;

    KeptRefusals(CountRefusals counting, JdbcClient jdbc) {
        this.counting = counting;
        this.jdbc = jdbc;
    }

    public void keep() {
        counting.keep();
    }

    public void drop() {
        counting.drop();
        jdbc.sql("delete from watching.refused").update();
    }
}
