package org.mizizi.watching;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.OwnConnections;
import org.mizizi.shared.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Asks the database every second, over a connection of its own, whether it is there. So health answers at once, pages are
 * refused without waiting for each of them to fail, and the log tells in one line that it went and in one that it is back.
 */
@Component
public class DatabaseWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final OwnConnections own;
    private final DataSource connections;
    private final InstantSource clock = InstantSource.system();
    private volatile @Nullable Instant awaySince;
    private volatile boolean running;
    private @Nullable Thread watching;
    private @Nullable Connection connection;

    DatabaseWatch(OwnConnections own, DataSource connections) {
        this.own = own;
        this.connections = connections;
    }

    public boolean isAway() {
        return awaySince != null;
    }

    @Override
    public void start() {
        running = true;
        watching = Thread.ofVirtual().name("database-watch").start(this::watch);
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
            close();
        }
    }

    /** A connection that was cut while the database is there, as after its restart, is no reason for alarm. */
    private void look() {
        try {
            askTwice();
            if (isAway()) {
                askAsPagesDo();
                cameBack();
            }
        } catch (SQLException failure) {
            wentAway(failure);
        }
    }

    private void askTwice() throws SQLException {
        try {
            ask();
        } catch (SQLException _) {
            close();
            ask();
        }
    }

    /** They take a moment longer to get a connection again; until then nobody is sent to them. */
    private void askAsPagesDo() throws SQLException {
        try (var taken = connections.getConnection();
                var statement = taken.createStatement()) {
            statement.execute("select 1");
        }
    }

    private void ask() throws SQLException {
        var open = connection;
        if (open == null) {
            open = own.open("mizizi-watch");
            connection = open;
        }
        try (var statement = open.createStatement()) {
            statement.execute("select 1");
        }
    }

    private void close() {
        try (var _ = connection) {
            connection = null;
        } catch (SQLException _) {
            // It was of no use any more.
        }
    }

    private void wentAway(SQLException failure) {
        close();
        if (awaySince == null && running) {
            awaySince = clock.instant();
            LOG.error(
                    "database away=true state={} reason=\"{}\"; pages answer 503 and readiness is down until it is back",
                    Trouble.databaseState(failure).orElse("-"),
                    oneLine(failure.getMessage()));
        }
    }

    private void cameBack() {
        var since = awaySince;
        awaySince = null;
        if (since != null) {
            LOG.warn(
                    "database away=false seconds={}",
                    Duration.between(since, clock.instant()).toSeconds());
        }
    }

    private static String oneLine(@Nullable String message) {
        return String.valueOf(message).replaceAll("\\p{Cntrl}+", " ").replace('"', '\'');
    }
}
