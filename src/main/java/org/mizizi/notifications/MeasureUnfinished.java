package org.mizizi.notifications;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** How much is not done yet, as numbers to be alarmed at; counted twice a minute, whoever asks how often. */
@Component
class MeasureUnfinished implements MeterBinder {

    private final UnfinishedRows rows;
    private final Clock clock;
    private volatile Backlog known = new Backlog(0, 0, 0, null);

    MeasureUnfinished(UnfinishedRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    void count() {
        known = rows.backlog();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        measure(registry, "mizizi.unfinished.mails", "Mails that have not left yet", Backlog::mails);
        measure(
                registry,
                "mizizi.unfinished.reactions",
                "What should have followed and did not yet",
                Backlog::reactions);
        measure(registry, "mizizi.unfinished.stopped", "Mails and reactions that wait for a person", Backlog::stopped);
        measure(registry, "mizizi.unfinished.oldest.seconds", "Since when the oldest waits", this::age);
    }

    private void measure(MeterRegistry registry, String name, String says, ToDoubleFunction<Backlog> number) {
        Gauge.builder(name, this, measured -> number.applyAsDouble(measured.known))
                .description(says)
                .register(registry);
    }

    private double age(Backlog backlog) {
        var oldest = backlog.oldest();
        return oldest == null
                ? 0
                : Math.max(0, Duration.between(oldest, clock.instant()).toSeconds());
    }
}
