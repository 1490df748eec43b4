package org.mizizi.watching;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.mizizi.shared.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Knows whether the database has had no room for what was last written. Once it had none, it tries to write something of its
 * own every few seconds until that is kept: so it is known that there is room again before anybody types a word in vain.
 */
@Component
class RoomWatch {

    private static final Logger LOG = LoggerFactory.getLogger(RoomWatch.class);

    private final ObjectProvider<Filler> filler;
    private final AtomicBoolean full = new AtomicBoolean();

    RoomWatch(ObjectProvider<Filler> filler) {
        this.filler = filler;
    }

    boolean isFull() {
        return full.get();
    }

    /** Whatever the database answers to a statement of the portal, or at the end of a transaction. */
    void hear(Throwable failure) {
        if (Trouble.of(failure) == Trouble.FULL && full.compareAndSet(false, true)) {
            LOG.error(
                    "database full=true state={}; what people write is refused until there is room",
                    Trouble.databaseState(failure).orElse("-"));
        }
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void tryAgain() {
        if (full.get() && isWritten()) {
            full.set(false);
            LOG.warn("database full=false");
        }
    }

    /** That there still is no room has been told. */
    private boolean isWritten() {
        try {
            filler.getObject().write();
            return true;
        } catch (DataAccessException | TransactionException failure) {
            if (Trouble.of(failure) == Trouble.FULL) {
                return false;
            }
            throw failure;
        }
    }
}
