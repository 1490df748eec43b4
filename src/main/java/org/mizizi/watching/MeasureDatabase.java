package org.mizizi.watching;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** Whether the database is away, as a number to be alarmed at. */
@Component
class MeasureDatabase implements MeterBinder {

    private final DatabaseWatch database;

    MeasureDatabase(DatabaseWatch database) {
        this.database = database;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("mizizi.database.away", database, watch -> watch.isAway() ? 1 : 0)
                .description("1 while the database does not answer")
                .register(registry);
    }
}
