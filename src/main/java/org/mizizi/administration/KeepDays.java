package org.mizizi.administration;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.mizizi.administration.CountryChange.CountryChangeId;
import org.mizizi.security.ActingAs;
import org.mizizi.security.Reaction;
import org.mizizi.security.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets confirmed changes of the country's data hold on their day, on whichever node comes first, each in a transaction of its own. */
@Component
public class KeepDays {

    private static final Logger LOG = LoggerFactory.getLogger(KeepDays.class);

    private final CountryChanges changes;

    KeepDays(CountryChanges changes) {
        this.changes = changes;
    }

    /** Carries out everything whose day has come, as the portal itself. */
    @Scheduled(initialDelay = 7, fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    public void carryOutAllDue() {
        ActingAs.system(
                Set.of(Role.PUBLIC), () -> Reaction.run(() -> changes.due().forEach(this::carryOut)));
    }

    private void carryOut(CountryChangeId change) {
        try {
            changes.carryOut(change);
        } catch (RuntimeException problem) {
            LOG.error("Change {} of the country was not carried out", change.value(), problem);
        }
    }
}
