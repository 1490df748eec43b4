package org.mizizi.shared;

import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * One act, one moment: within a transaction the first look at the clock holds to its end, so that what was allowed at
 * the end of a round is not stored after it (D4).
 */
final class MomentOfTransaction implements TransactionSynchronization {

    private static final Object KEY = MomentOfTransaction.class;

    private final Instant moment;

    private MomentOfTransaction(Instant moment) {
        this.moment = moment;
    }

    static Instant or(Supplier<Instant> clock) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || !TransactionSynchronizationManager.isActualTransactionActive()) {
            return clock.get();
        }
        var held = held();
        if (held == null) {
            held = new MomentOfTransaction(clock.get());
            TransactionSynchronizationManager.bindResource(KEY, held);
            TransactionSynchronizationManager.registerSynchronization(held);
        }
        return held.moment;
    }

    private static @Nullable MomentOfTransaction held() {
        return (MomentOfTransaction) TransactionSynchronizationManager.getResource(KEY);
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(KEY);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(KEY, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(KEY);
    }
}
