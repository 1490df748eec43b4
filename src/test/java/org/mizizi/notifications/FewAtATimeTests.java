package org.mizizi.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** H: what follows from hundreds of events leaves connections to those who work meanwhile. */
@Timeout(30)
class FewAtATimeTests {

    private static final int MOST = 3;
    private static final int TASKS = 200;

    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger together = new AtomicInteger();
    private final CountDownLatch done = new CountDownLatch(TASKS);

    @Test
    void allAreDoneAndNeverMoreThanAFewTogether() throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var few = new FewAtATime(threads, MOST);
            var full = new CountDownLatch(MOST);
            for (var task = 0; task < TASKS; task++) {
                few.execute(() -> work(full));
            }
            assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(together).hasValue(MOST);
    }

    @Test
    void oneThatFailsLeavesItsPlace() throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var few = new FewAtATime(threads, 1);
            few.execute(() -> {
                throw new IllegalStateException("as it happens");
            });
            var after = new CountDownLatch(1);
            few.execute(after::countDown);
            assertThat(after.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** The first ones wait for one another, so that as many as may are there together. */
    private void work(CountDownLatch full) {
        together.accumulateAndGet(running.incrementAndGet(), Math::max);
        full.countDown();
        try {
            full.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        running.decrementAndGet();
        done.countDown();
    }
}
