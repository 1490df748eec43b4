package org.mizizi.actors;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.mizizi.country.Countries;
import org.mizizi.security.ActingAs;
import org.mizizi.security.Reaction;
import org.mizizi.security.Role;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Writes down which suspensions have lapsed; on several nodes at once each is written once. They count no longer from midnight on, without it. */
@Component
class LapseSuspensions {

    private final Suspensions suspensions;
    private final Countries countries;

    LapseSuspensions(Suspensions suspensions, Countries countries) {
        this.suspensions = suspensions;
        this.countries = countries;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void lapse() {
        if (countries.founded()) {
            ActingAs.system(Set.of(Role.PUBLIC), () -> Reaction.run(suspensions::lapse));
        }
    }
}
