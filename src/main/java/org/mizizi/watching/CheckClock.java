package org.mizizi.watching;

import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether this machine and the database agree on the time: rounds open and close by it. */
@Component
class CheckClock implements Check {

    private static final String WHAT = "clock";
    private static final Duration WORTH_A_LOOK = Duration.ofSeconds(2);
    private static final Duration BROKEN = Duration.ofSeconds(30);

    private final JdbcClient jdbc;

    CheckClock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String what() {
        return WHAT;
    }

    @Override
    public Finding find() {
        var time = InstantSource.system();
        var before = time.instant();
        var there = jdbc.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        var middle = before.plus(Duration.between(before, time.instant()).dividedBy(2));
        return judge(Duration.between(middle, there).abs());
    }

    static Finding judge(Duration apart) {
        if (apart.compareTo(BROKEN) >= 0) {
            return Finding.broken(WHAT, "apart", apart.toSeconds());
        }
        return apart.compareTo(WORTH_A_LOOK) >= 0
                ? Finding.look(WHAT, "apart", apart.toSeconds())
                : Finding.well(WHAT, apart.toMillis());
    }
}
