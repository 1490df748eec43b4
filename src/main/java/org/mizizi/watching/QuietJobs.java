package org.mizizi.watching;

import org.mizizi.shared.Trouble;
import org.mizizi.shared.TroubleLog;
import org.springframework.boot.task.ThreadPoolTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A job that fails goes on at its next turn, and says why in one line; while the database is away, that was told once. One that
 * runs when the node goes is not broken off within a few seconds; none begins any more.
 */
@Configuration(proxyBeanMethods = false)
class QuietJobs {

    private static final int SECONDS_TO_END = 5;

    @Bean
    ThreadPoolTaskSchedulerCustomizer jobsTellWhatFailed() {
        return scheduler -> {
            scheduler.setErrorHandler(QuietJobs::tell);
            scheduler.setWaitForTasksToCompleteOnShutdown(true);
            scheduler.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
            scheduler.setAwaitTerminationSeconds(SECONDS_TO_END);
        };
    }

    private static void tell(Throwable failure) {
        if (Trouble.of(failure) != Trouble.AWAY) {
            TroubleLog.write(failure, "job");
        }
    }
}
