package org.mizizi.watching;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.OwnConnections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Asks every second, over connections of its own, how far the replica is behind. While it is away, or further behind than is
 * allowed, public pages are read where they are written; the log tells so in one line, and in one that it is over.
 */
@Component
public class ReplicaWatch implements SmartLifecycle {

    static final String CONNECTION = "mizizi-replica-watch";

    private static final Logger LOG = LoggerFactory.getLogger(ReplicaWatch.class);
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final ReplicaSettings settings;
    private final OwnConnections own;
    private final InstantSource clock = InstantSource.system();
    private final ReplicaLag measured = new ReplicaLag();
    private volatile Seen seen = new Seen("not measured yet", null);
    private volatile boolean running;
    private boolean told;
    private @Nullable Thread watching;
    private @Nullable Connection primary;
    private @Nullable Connection replica;

    ReplicaWatch(ReplicaSettings settings, OwnConnections own) {
        this.settings = settings;
        this.own = own;
    }

    /** What the last look found: why the replica is of no use, and how far it is behind if it answers. */
    private record Seen(
            @Nullable String objection, @Nullable Duration lag) {}

    public boolean isFit() {
        return running && seen.objection() == null;
    }

    /** Whether there is to be a replica at all. */
    boolean isUsed() {
        return settings.isThere();
    }

    /** Unknown while it does not answer. */
    Optional<Duration> lag() {
        return Optional.ofNullable(seen.lag());
    }

    /** Somebody read from it in vain: nobody else does before the next look. */
    public void failed() {
        seen = new Seen("a page could not be read from it", null);
    }

    @Override
    public void start() {
        if (isUsed()) {
            running = true;
            watching = Thread.ofVirtual().name("replica-watch").start(this::watch);
        }
    }

    @Override
    public void stop() {
        running = false;
        if (watching != null) {
            watching.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void watch() {
        try {
            while (running) {
                look();
                Thread.sleep(BETWEEN);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            primary = closed(primary);
            replica = closed(replica);
        }
    }

    /** While the primary is away nothing can be measured, and whoever watches that tells so. */
    private void look() {
        long written;
        try {
            primary = primary == null ? own.open(CONNECTION) : primary;
            written = position(primary, "pg_current_wal_lsn()");
        } catch (SQLException _) {
            primary = closed(primary);
            return;
        }
        try {
            replica = replica == null ? own.open(settings.url(), CONNECTION) : replica;
            judge(measured.measure(written, position(replica, "pg_last_wal_replay_lsn()"), clock.instant()));
        } catch (SQLException away) {
            replica = closed(replica);
            tell(new Seen("away: " + away.getMessage(), null));
        }
    }

    private void judge(Optional<Duration> lag) {
        var isFar = lag.isEmpty() || lag.get().compareTo(settings.longestLag()) > 0;
        tell(new Seen(isFar ? "behind" : null, lag.orElse(null)));
    }

    /** Where a server is in the log of the primary; one that follows nobody has no such place. */
    private static long position(Connection connection, String function) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select cast(pg_wal_lsn_diff(%s, '0/0') as bigint)".formatted(function))) {
            row.next();
            var position = row.getLong(1);
            if (row.wasNull()) {
                throw new SQLException("it is no replica");
            }
            return position;
        }
    }

    private void tell(Seen now) {
        if (now.objection() == null && told) {
            told = false;
            LOG.warn("replica used=true");
        } else if (now.objection() != null && !told && running) {
            told = true;
            LOG.warn(
                    "replica used=false reason=\"{}\" lag={}; public pages are read from the primary",
                    now.objection().replaceAll("\\p{Cntrl}+", " ").replace('"', '\''),
                    now.lag());
        }
        seen = now;
    }

    private static @Nullable Connection closed(@Nullable Connection connection) {
        try (var _ = connection) {
            return null;
        } catch (SQLException _) {
            // It was of no use any more.
            return null;
        }
    }
}
