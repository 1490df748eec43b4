package org.mizizi;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Two people who do something at the same moment, each in a thread of their own. */
public final class AtOnce {

    private AtOnce() {}

    /** What one or the other was told instead of being done. */
    public static List<Throwable> together(Callable<Boolean> one, Callable<Boolean> other) throws Exception {
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var attempts = threads.invokeAll(List.of(atOnce(barrier, one), atOnce(barrier, other)));
            return attempts.stream()
                    .<Throwable>mapMulti((attempt, told) -> {
                        try {
                            attempt.get();
                        } catch (ExecutionException refused) {
                            told.accept(refused.getCause());
                        } catch (InterruptedException _) {
                            Thread.currentThread().interrupt();
                        }
                    })
                    .toList();
        }
    }

    private static Callable<Boolean> atOnce(CyclicBarrier barrier, Callable<Boolean> work) {
        return () -> {
            barrier.await();
            return work.call();
        };
    }
}
