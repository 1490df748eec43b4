package org.mizizi.actors;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.mizizi.actors.ActorEvent.DeputyRecalled;
import org.mizizi.country.Countries;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes the role of somebody who is back from the account of their deputy. The register has ended it by itself at midnight; the
 * account is asked again for some days, should Keycloak not have answered. On several nodes at once that does no harm.
 */
@Component
class TakeDeputyRolesAtTheDoor {

    private static final int DAYS_TO_TRY = 14;

    private final DeputyRows rows;
    private final Countries countries;
    private final TakeRolesAtTheDoor doors;
    private final Clock clock;

    TakeDeputyRolesAtTheDoor(DeputyRows rows, Countries countries, TakeRolesAtTheDoor doors, Clock clock) {
        this.rows = rows;
        this.countries = countries;
        this.doors = doors;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 8, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void take() {
        if (countries.founded()) {
            rows.endedSince(countries.today().minusDays(DAYS_TO_TRY), clock.instant())
                    .forEach(claim -> doors.take(claim.subject(), claim.organisationReference(), claim.role()));
        }
    }

    /** Whoever was called back before, at once. */
    @ApplicationModuleListener
    void on(DeputyRecalled recalled) {
        take();
    }
}
