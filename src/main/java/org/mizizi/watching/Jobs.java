package org.mizizi.watching;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.config.IntervalTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.stereotype.Component;

/** The jobs of this node by name, such as KeepTime.openAndClose: all that Spring has been told to do again and again. */
@Component
class Jobs {

    private static final String OURS = "org.mizizi.";

    /** What Spring adds to the name of a class that it wraps. */
    private static final Pattern WRAPPED = Pattern.compile("\\$\\$\\w+(\\$\\$\\d+)?");

    private final ObjectProvider<ScheduledTaskHolder> scheduled;
    private final HearJobs heard;
    private final InstantSource clock = InstantSource.system();
    private final Instant started = clock.instant();

    Jobs(ObjectProvider<ScheduledTaskHolder> scheduled, HearJobs heard) {
        this.scheduled = scheduled;
        this.heard = heard;
    }

    List<Job> all() {
        return scheduled.stream()
                .flatMap(holder -> holder.getScheduledTasks().stream())
                .map(ScheduledTask::getTask)
                .flatMap(task -> task instanceof IntervalTask often ? Stream.of(often) : Stream.empty())
                .filter(task -> task.toString().startsWith(OURS))
                .map(this::job)
                .sorted(Comparator.comparing(Job::name))
                .toList();
    }

    List<Job> late() {
        var now = clock.instant();
        return all().stream().filter(job -> job.isLate(now)).toList();
    }

    private Job job(IntervalTask task) {
        var name = name(task.toString());
        return new Job(
                name,
                task.getIntervalDuration(),
                started.plus(task.getInitialDelayDuration()),
                heard.ran(name).orElse(null),
                heard.succeeded(name).orElse(null));
    }

    /** The class and the method, without where the class lies. */
    static String name(String method) {
        var plain = WRAPPED.matcher(method).replaceAll("");
        var ofMethod = plain.lastIndexOf('.');
        return plain.substring(plain.lastIndexOf('.', ofMethod - 1) + 1);
    }
}
