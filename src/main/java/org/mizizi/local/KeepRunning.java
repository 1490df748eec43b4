package org.mizizi.local;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the server of a local portal again when it has ended by itself, under the same address: nobody else does on such a
 * machine. Not for ever: what ends again and again needs a person.
 */
final class KeepRunning implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KeepRunning.class);
    private static final int MOST = 5;
    private static final Duration WITHIN = Duration.ofMinutes(10);

    private final EmbeddedDatabase database;
    private final InstantSource clock;
    private final Deque<Instant> begun = new ArrayDeque<>();
    private boolean ended;

    private KeepRunning(EmbeddedDatabase database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    static KeepRunning of(EmbeddedDatabase database, InstantSource clock) {
        var keep = new KeepRunning(database, clock);
        Thread.ofVirtual().name("keep-database-running").start(keep::watch);
        return keep;
    }

    /** From now on it may end. Returns once it is not being started any more. */
    @Override
    public synchronized void close() {
        ended = true;
    }

    private void watch() {
        try {
            do {
                awaitEnd();
            } while (isStartedAgain());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | IOException problem) {
            LOG.error("database watched=false reason=\"{}\"", InPlainWords.of(problem));
        }
    }

    private void awaitEnd() throws IOException, ExecutionException, InterruptedException {
        var process = database.process();
        if (process.isPresent()) {
            process.get().onExit().get();
        }
    }

    private synchronized boolean isStartedAgain() {
        if (ended) {
            return false;
        }
        var now = clock.instant();
        begun.removeIf(moment -> moment.isBefore(now.minus(WITHIN)));
        if (begun.size() == MOST) {
            LOG.error(
                    "database started-again=false; it ended {} times within {} minutes: see its log, and start the portal again",
                    MOST + 1,
                    WITHIN.toMinutes());
            return false;
        }
        begun.add(now);
        startAgain();
        return true;
    }

    /** What ends while it starts is started once more. */
    private void startAgain() {
        try {
            database.startAgain();
            LOG.warn("database started-again=true; it had ended by itself");
        } catch (IOException | RuntimeException problem) {
            LOG.error("database started-again=false reason=\"{}\"", InPlainWords.of(problem));
        }
    }
}
