package org.mizizi.watching;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.mizizi.watching.Finding.Line;
import org.springframework.stereotype.Component;

/** Whether what the portal does by itself is done in time on this node. */
@Component
class CheckJobs implements Check {

    private static final String WHAT = "jobs";

    private final Jobs jobs;

    CheckJobs(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public String what() {
        return WHAT;
    }

    @Override
    public Finding find() {
        return judge(jobs.all(), jobs.late());
    }

    static Finding judge(List<Job> all, List<Job> late) {
        var names = late.stream().map(Job::name).collect(joining(", "));
        var found = late.isEmpty() ? Finding.well(WHAT, all.size()) : Finding.look(WHAT, "late", late.size(), names);
        return found.with(all.stream().map(CheckJobs::line).toList());
    }

    private static Line line(Job job) {
        var ran = job.ran();
        var succeeded = job.succeeded();
        if (ran == null) {
            return new Line("waits", List.of(job.name()));
        }
        if (succeeded == null) {
            return new Line("ran", List.of(job.name(), ran));
        }
        return succeeded.isBefore(ran)
                ? new Line("succeeded", List.of(job.name(), ran, succeeded))
                : new Line("done", List.of(job.name(), succeeded));
    }
}
