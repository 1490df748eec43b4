package org.mizizi.notifications;

import java.lang.reflect.Method;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.TroubleLog;
import org.springframework.aop.interceptor.AsyncUncaughtExceptionHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.util.ClassUtils;

/** Writes down why a reaction to an event did not succeed: a line in the log, and its code beside the event that waits. */
@Component
class TellOfFailedReactions implements AsyncConfigurer, AsyncUncaughtExceptionHandler {

    /** Less than half of the connections that there are. */
    static final int AT_ONCE = 8;

    private final ObjectProvider<UnfinishedRows> rows;
    private final ObjectProvider<Executor> executor;
    private final Clock clock;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    TellOfFailedReactions(
            ObjectProvider<UnfinishedRows> rows,
            @Qualifier("applicationTaskExecutor") ObjectProvider<Executor> executor,
            Clock clock) {
        this.rows = rows;
        this.executor = executor;
        this.clock = clock;
    }

    @Override
    public @Nullable Executor getAsyncExecutor() {
        var threads = executor.getIfAvailable();
        return threads == null ? null : new FewAtATime(threads, places);
    }

    @Override
    public AsyncUncaughtExceptionHandler getAsyncUncaughtExceptionHandler() {
        return this;
    }

    @Override
    public void handleUncaughtException(Throwable failure, Method method, @Nullable Object... arguments) {
        var code = TroubleLog.write(failure, method.getDeclaringClass().getSimpleName());
        if (arguments.length == 1 && arguments[0] instanceof DomainEvent event) {
            write(failure, code, event, listener(method));
        }
    }

    /** As the registry of events calls it. */
    private static String listener(Method method) {
        var type = ClassUtils.getQualifiedName(method.getParameterTypes()[0]);
        return ClassUtils.getQualifiedMethodName(method) + "(" + type + ")";
    }

    private void write(Throwable failure, String code, DomainEvent event, String listener) {
        try {
            rows.getObject()
                    .failed(listener, event.subject().id(), WhyUnfinished.ofReaction(failure), code, clock.instant());
        } catch (DataAccessException | TransactionException _) {
            // The database is what failed: the line in the log says so.
        }
    }
}
