package org.mizizi.notifications;

import org.springframework.boot.task.ThreadPoolTaskSchedulerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * Lets the portal do things on its own: mail what is due, remind, and try again what failed. Each job has a thread of its
 * own while it runs: one that waits keeps no other waiting. @see "ADR 0029"
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Schedule {

    /** With virtual threads Spring Boot would give all jobs that pause between their turns one thread together. */
    @Bean
    ThreadPoolTaskScheduler taskScheduler(ThreadPoolTaskSchedulerBuilder jobs) {
        var scheduler = jobs.build();
        scheduler.setVirtualThreads(true);
        return scheduler;
    }
}
