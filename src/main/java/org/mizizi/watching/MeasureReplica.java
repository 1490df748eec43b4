package org.mizizi.watching;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How far the replica is behind, and whether public pages are read from it; nothing where there is none. */
@Component
class MeasureReplica implements MeterBinder {

    private static final double MILLISECONDS = 1_000;

    private final ReplicaWatch replica;

    MeasureReplica(ReplicaWatch replica) {
        this.replica = replica;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        if (replica.isUsed()) {
            Gauge.builder("mizizi.replica.lag", replica, MeasureReplica::seconds)
                    .baseUnit("seconds")
                    .description("How far the replica is behind; not a number while it is away")
                    .register(registry);
            Gauge.builder("mizizi.replica.used", replica, watch -> watch.isFit() ? 1 : 0)
                    .description("1 while public pages are read from the replica")
                    .register(registry);
        }
    }

    private static double seconds(ReplicaWatch watch) {
        return watch.lag()
                .map(Duration::toMillis)
                .map(lag -> lag / MILLISECONDS)
                .orElse(Double.NaN);
    }
}
