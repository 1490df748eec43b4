package org.mizizi;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import liquibase.Liquibase;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.Customizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Lets one node at a time upgrade the database, and only one whose version fits. The turn belongs to the connection: it ends
 * with the node, however that ends, and so a lock that is left in the database is nobody's.
 */
@Component
final class UpgradeInTurn implements Customizer<Liquibase> {

    private static final Logger LOG = LoggerFactory.getLogger(Mizizi.class);
    private static final long TURN = 0x6d697a697a69L;
    private static final String WAITED_TOO_LONG = "55P03";

    /** A node whose machine is gone is noticed within a minute, not within hours. */
    private static final String NOTICE_WHO_IS_GONE = """
            set tcp_keepalives_idle = 20;
            set tcp_keepalives_interval = 10;
            set tcp_keepalives_count = 3;
            set client_connection_check_interval = '10s'
            """;

    private static final String FREE = """
            do $$
            begin
                if to_regclass('public.databasechangeloglock') is not null then
                    update public.databasechangeloglock set locked = false, lockgranted = null, lockedby = null where locked;
                    if found then
                        raise warning 'freed';
                    end if;
                end if;
            end
            $$
            """;

    private final Duration longest;

    UpgradeInTurn(@Value("${mizizi.upgrade.longest-wait:10m}") Duration longest) {
        this.longest = longest;
    }

    @Override
    public void customize(Liquibase liquibase) {
        var connection = ((JdbcConnection) liquibase.getDatabase().getConnection()).getUnderlyingConnection();
        try {
            takeTurn(connection);
            prepare(connection, liquibase.getDatabaseChangeLog());
        } catch (SQLException | LiquibaseException problem) {
            throw new IllegalStateException("The database cannot be prepared for its upgrade", problem);
        }
    }

    private static void prepare(Connection connection, DatabaseChangeLog changelog) throws SQLException {
        try {
            free(connection);
            SchemaVersion.requireFit(connection, changelog);
        } catch (StartRefusedException refused) {
            connection.close();
            throw refused;
        }
    }

    private void takeTurn(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(NOTICE_WHO_IS_GONE);
            try (var rows = statement.executeQuery("select pg_try_advisory_lock(" + TURN + ")")) {
                rows.next();
                if (!rows.getBoolean(1)) {
                    LOG.info(
                            "Another node is upgrading the database; this one waits up to {} minutes",
                            longest.toMinutes());
                    await(connection);
                }
            }
        }
        connection.commit();
    }

    private void await(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set lock_timeout = " + longest.toMillis());
            statement.execute("select pg_advisory_lock(" + TURN + ")");
            statement.execute("reset lock_timeout");
        } catch (SQLException problem) {
            if (WAITED_TOO_LONG.equals(problem.getSQLState())) {
                throw stillBusy();
            }
            throw problem;
        }
    }

    private StartRefusedException stillBusy() {
        return new StartRefusedException("another node has been upgrading the database for " + longest.toMinutes()
                + " minutes; let it finish or stop it, then start this one again.");
    }

    /** Whoever has the turn knows that nobody else is at work. */
    private static void free(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(FREE);
            if (statement.getWarnings() != null) {
                LOG.warn(
                        "A node that was ended in the middle of an upgrade had left the database locked: it is free again");
            }
        }
        connection.commit();
    }
}
