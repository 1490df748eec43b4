package org.mizizi.watching;

import org.mizizi.shared.Trouble;
import org.mizizi.shared.TroubleLog;
import org.springframework.boot.task.ThreadPoolTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A job that fails goes on at its next turn, and says why in one line; while the database is away, that was told once. */
@Configuration(proxyBeanMethods = false)
class QuietJobs {

    @Bean
    ThreadPoolTaskSchedulerCustomizer jobsTellWhatFailed() {
        return scheduler -> scheduler.setErrorHandler(QuietJobs::tell);
    }

    private static void tell(Throwable failure) {
        if (Trouble.of(failure) != Trouble.AWAY) {
            TroubleLog.write(failure, "job");
        }
    }
}
