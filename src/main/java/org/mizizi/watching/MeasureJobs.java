package org.mizizi.watching;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** How many jobs of this node are late, as a number to be alarmed at; how long each takes is measured by Spring. */
@Component
class MeasureJobs implements MeterBinder {

    private final Jobs jobs;

    MeasureJobs(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("mizizi.jobs.late", jobs, known -> known.late().size())
                .description("Jobs of this node that have not succeeded for more than three turns")
                .register(registry);
    }
}
