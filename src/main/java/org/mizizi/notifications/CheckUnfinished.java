package org.mizizi.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.mizizi.watching.Check;
import org.mizizi.watching.Finding;
import org.springframework.stereotype.Component;

/** Whether mails and reactions are done in time, or wait for a person. */
@Component
class CheckUnfinished implements Check {

    private static final String WHAT = "unfinished";
    private static final Duration LATE = Duration.ofHours(1);

    private final UnfinishedRows rows;
    private final Clock clock;

    CheckUnfinished(UnfinishedRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String what() {
        return WHAT;
    }

    @Override
    public Finding find() {
        return judge(rows.backlog(), clock.instant());
    }

    static Finding judge(Backlog backlog, Instant now) {
        var all = backlog.mails() + backlog.reactions();
        if (backlog.stopped() > 0) {
            return Finding.look(WHAT, "stopped", backlog.stopped());
        }
        var oldest = backlog.oldest();
        return oldest != null && oldest.isBefore(now.minus(LATE))
                ? Finding.look(WHAT, "late", all, oldest)
                : Finding.well(WHAT, all);
    }
}
