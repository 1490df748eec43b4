package org.mizizi.watching;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.support.ScheduledTaskObservationContext;
import org.springframework.stereotype.Component;

/** Hears of every turn of every job of this node, and remembers when it last began one and last ended one well. */
@Component
class HearJobs implements ObservationHandler<ScheduledTaskObservationContext> {

    private final InstantSource clock = InstantSource.system();
    private final Map<String, Instant> ran = new ConcurrentHashMap<>();
    private final Map<String, Instant> succeeded = new ConcurrentHashMap<>();

    @Override
    public boolean supportsContext(Observation.Context context) {
        return context instanceof ScheduledTaskObservationContext;
    }

    @Override
    public void onStart(ScheduledTaskObservationContext turn) {
        ran.put(name(turn.getTargetClass(), turn.getMethod()), clock.instant());
    }

    @Override
    public void onStop(ScheduledTaskObservationContext turn) {
        if (turn.isComplete() && turn.getError() == null) {
            succeeded.put(name(turn.getTargetClass(), turn.getMethod()), clock.instant());
        }
    }

    Optional<Instant> ran(String job) {
        return Optional.ofNullable(ran.get(job));
    }

    Optional<Instant> succeeded(String job) {
        return Optional.ofNullable(succeeded.get(job));
    }

    static String name(Class<?> type, Method method) {
        return Jobs.name(type.getName() + "." + method.getName());
    }
}
