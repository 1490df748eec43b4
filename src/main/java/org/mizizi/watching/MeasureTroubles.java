package org.mizizi.watching;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.stream.Stream;
import org.mizizi.shared.Trouble;
import org.mizizi.shared.TroubleLog;
import org.springframework.stereotype.Component;

/** How often people and jobs were told of a trouble, by its kind, from nothing on; and whether the database is full. */
@Component
class MeasureTroubles implements MeterBinder {

    private final RoomWatch room;

    MeasureTroubles(RoomWatch room) {
        this.room = room;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Stream.of(Trouble.values()).forEach(TroubleLog::counter);
        Gauge.builder("mizizi.database.full", room, watch -> watch.isFull() ? 1 : 0)
                .description("1 while the database has no room for what is written")
                .register(registry);
    }
}
