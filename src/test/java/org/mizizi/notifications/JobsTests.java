package org.mizizi.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** What the portal does on its own. */
@PortalTest
class JobsTests {

    private static final Duration LONG = Duration.ofSeconds(10);

    @Autowired
    TaskScheduler scheduler;

    @Autowired
    ScheduledTaskHolder jobs;

    @Autowired
    AsyncConfigurer reactions;

    @Value("${spring.task.scheduling.pool.size}")
    int threads;

    @Value("${spring.datasource.hikari.maximum-pool-size}")
    int connections;

    @Test
    void noJobWaitsForAnother() throws InterruptedException {
        assertThat(jobs.getScheduledTasks()).hasSizeLessThanOrEqualTo(threads);
        var waitingForTheMailServer = new CountDownLatch(1);
        var roundClosed = new CountDownLatch(1);
        var slow = scheduler.scheduleWithFixedDelay(() -> waitFor(waitingForTheMailServer), Instant.now(), LONG);
        var timely = scheduler.scheduleWithFixedDelay(roundClosed::countDown, Instant.now(), LONG);
        try {
            assertThat(roundClosed.await(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(waitingForTheMailServer.getCount()).isOne();
        } finally {
            waitingForTheMailServer.countDown();
            slow.cancel(false);
            timely.cancel(false);
        }
    }

    @Test
    void whatFollowsFromAnEventDoesNotRunAmongTheJobs() {
        assertThat(reactions.getAsyncExecutor())
                .isInstanceOfSatisfying(
                        FewAtATime.class,
                        few -> assertThat(few.executor()).isInstanceOf(SimpleAsyncTaskExecutor.class));
    }

    @Test
    void whatFollowsFromEventsLeavesMostConnectionsToPeople() {
        assertThat(TellOfFailedReactions.AT_ONCE).isLessThan(connections / 2);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
