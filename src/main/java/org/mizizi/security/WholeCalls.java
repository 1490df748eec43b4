package org.mizizi.security;

import java.time.Duration;
import java.util.Optional;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A call that is a whole transaction is tried again, a few times, when the database undid it only because of somebody
 * else: a deadlock or two changes that cannot both have been first. What has changed meanwhile is never tried again.
 */
final class WholeCalls {

    private static final int MORE_TIMES = 4;

    private static final RetryTemplate RETRY = new RetryTemplate(RetryPolicy.builder()
            .includes(PessimisticLockingFailureException.class)
            .maxRetries(MORE_TIMES)
            .delay(Duration.ofMillis(40))
            .jitter(Duration.ofMillis(30))
            .multiplier(2)
            .build());

    private WholeCalls() {}

    static @Nullable Object proceed(MethodInvocation invocation) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return invocation.proceed();
        }
        try {
            return RETRY.execute(() -> Optional.ofNullable(once(invocation))).orElse(null);
        } catch (RetryException exhausted) {
            throw exhausted.getCause();
        }
    }

    private static @Nullable Object once(MethodInvocation invocation) throws Exception {
        try {
            return ((ProxyMethodInvocation) invocation).invocableClone().proceed();
        } catch (Exception | Error thrown) {
            throw thrown;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
