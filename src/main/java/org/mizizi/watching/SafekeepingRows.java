package org.mizizi.watching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the database what is known of its copies, all by its own clock. */
@Component
class SafekeepingRows {

    private final JdbcClient jdbc;

    SafekeepingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Safekeeping find() {
        return jdbc.sql("""
                        select clock_timestamp() as now, (select max(moment) from watching.base_copy) as copied,
                               current_setting('archive_mode') <> 'off' as archiving, last_archived_time, last_failed_time
                        from pg_stat_archiver
                        """).query(SafekeepingRows::read).single();
    }

    private static Safekeeping read(ResultSet row, int number) throws SQLException {
        return new Safekeeping(
                row.getObject("now", OffsetDateTime.class).toInstant(),
                moment(row, "copied"),
                row.getBoolean("archiving"),
                moment(row, "last_archived_time"),
                moment(row, "last_failed_time"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }
}
