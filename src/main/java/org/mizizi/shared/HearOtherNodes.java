package org.mizizi.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears what any node has committed a change of, over a connection of its own. What it may have missed while that was cut
 * is made up for by dropping everything once it hears again. @see "ADR 0019"
 */
@Component
class HearOtherNodes implements SmartLifecycle {

    static final String CONNECTION = "mizizi-changes";

    private static final Logger LOG = LoggerFactory.getLogger(HearOtherNodes.class);
    private static final String CHANNEL = "mizizi_changed";
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final OwnConnections connections;
    private final ApplicationEventPublisher events;
    private volatile boolean running;
    private @Nullable Thread hearing;

    HearOtherNodes(OwnConnections connections, ApplicationEventPublisher events) {
        this.connections = connections;
        this.events = events;
    }

    @Override
    public void start() {
        running = true;
        hearing = Thread.ofVirtual().name("hear-other-nodes").start(this::hear);
    }

    @Override
    public void stop() {
        running = false;
        if (hearing != null) {
            hearing.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void hear() {
        try {
            while (running) {
                hearUntilCut();
                Thread.sleep(BETWEEN);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** That the database is away is told by whoever watches it. */
    private void hearUntilCut() {
        try (var connection = connections.open(CONNECTION)) {
            execute(connection, "listen " + CHANNEL);
            execute(connection, "listen " + SignedOutElsewhere.CHANNEL);
            events.publishEvent(Outdated.everything());
            while (running) {
                hearMore(connection);
            }
        } catch (SQLException cut) {
            LOG.debug("Nothing is heard of other nodes", cut);
        } catch (RuntimeException problem) {
            TroubleLog.write(problem, "changes of other nodes");
        }
    }

    /** Asks in between whether the connection still stands: nothing would be heard of that either. */
    private void hearMore(Connection connection) throws SQLException {
        var told = connection.unwrap(PGConnection.class).getNotifications((int) BETWEEN.toMillis());
        if (told.length == 0) {
            execute(connection, "select 1");
        } else {
            tell(Arrays.asList(told));
        }
    }

    private void tell(List<PGNotification> told) {
        var changed = parameters(told, CHANNEL);
        if (!changed.isEmpty()) {
            events.publishEvent(Outdated.told(changed));
        }
        parameters(told, SignedOutElsewhere.CHANNEL)
                .forEach(proof -> events.publishEvent(new SignedOutElsewhere(proof)));
    }

    private static List<String> parameters(List<PGNotification> told, String channel) {
        return told.stream()
                .filter(one -> one.getName().equals(channel))
                .map(PGNotification::getParameter)
                .toList();
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var asked = connection.createStatement()) {
            asked.execute(statement);
        }
    }
}
