package org.mizizi.watching;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** How old the last copy of the database is, and whether what it writes is put aside; looked at once a minute. */
@Component
class MeasureBackup implements MeterBinder {

    private final SafekeepingRows rows;
    private volatile @Nullable Safekeeping known;

    MeasureBackup(SafekeepingRows rows) {
        this.rows = rows;
    }

    @Scheduled(initialDelay = 9, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void look() {
        known = rows.find();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("mizizi.backup.age", this, MeasureBackup::age)
                .baseUnit("seconds")
                .description("Since the last copy of the whole database; not a number where none is known")
                .register(registry);
        Gauge.builder("mizizi.backup.failing", this, MeasureBackup::failing)
                .description("1 while what the database writes cannot be put aside")
                .register(registry);
    }

    private double age() {
        var kept = known;
        return kept == null
                ? Double.NaN
                : kept.age().map(Duration::toSeconds).map(Long::doubleValue).orElse(Double.NaN);
    }

    private double failing() {
        var kept = known;
        return kept != null && kept.isFailing() ? 1 : 0;
    }
}
