package org.mizizi.coherence;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.mizizi.security.ActingAs;
import org.mizizi.security.Reaction;
import org.mizizi.security.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks often whether time has moved a figure or ended a day, on every node, and keeps the figures, each day in a transaction of its own. */
@Component
public class KeepFigures {

    private static final Logger LOG = LoggerFactory.getLogger(KeepFigures.class);

    private final DaysOfFigures days;

    KeepFigures(DaysOfFigures days) {
        this.days = days;
    }

    /** Keeps the figures of all days that are over, as the portal itself. */
    @Scheduled(initialDelay = 5, fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    public void keepAllDue() {
        ActingAs.system(
                Set.of(Role.PUBLIC),
                () -> Reaction.run(() -> {
                    keepUpWithTime();
                    days.due().forEach(this::keep);
                }));
    }

    private void keepUpWithTime() {
        try {
            days.keepUpWithTime();
        } catch (RuntimeException problem) {
            LOG.error("The figures of now were not kept; they are counted anew until they are", problem);
        }
    }

    private void keep(LocalDate day) {
        try {
            days.keep(day);
        } catch (RuntimeException problem) {
            LOG.error("The figures of {} were not kept", day, problem);
        }
    }
}
