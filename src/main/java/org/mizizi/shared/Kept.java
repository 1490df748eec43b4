package org.mizizi.shared;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What everybody reads and few change, read anew after a minute even where no change was heard of. Whoever changes it reads
 * past what is kept until their transaction ends; only then it is dropped for the others, so that nobody keeps what was not
 * committed or is over.
 */
public final class Kept<T> {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final String ONLY = "";

    private final Supplier<T> reading;
    private final LoadingCache<String, T> kept;

    public Kept(Supplier<T> reading) {
        this.reading = reading;
        this.kept = Caffeine.newBuilder().expireAfterWrite(FRESH).build(_ -> reading.get());
    }

    public T get() {
        if (TransactionSynchronizationManager.hasResource(this)) {
            return reading.get();
        }
        return PublicReading.isLate() ? keptOrLate() : kept.get(ONLY);
    }

    /** What may be late is for the page that asks, and not for those who work. */
    private T keptOrLate() {
        var known = kept.getIfPresent(ONLY);
        return known == null ? reading.get() : known;
    }

    /** Whether it was read before and is still kept. */
    public boolean isKept() {
        return kept.getIfPresent(ONLY) != null;
    }

    /** Drops it at once. */
    public void drop() {
        kept.invalidate(ONLY);
    }

    /** To be called by whoever changes it, within the transaction of the change. */
    public void changed() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            drop();
        } else if (!TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.bindResource(this, true);
            TransactionSynchronizationManager.registerSynchronization(new DropAtTheEnd());
        }
    }

    private final class DropAtTheEnd implements TransactionSynchronization {

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Kept.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Kept.this, true);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Kept.this);
            drop();
        }
    }
}
