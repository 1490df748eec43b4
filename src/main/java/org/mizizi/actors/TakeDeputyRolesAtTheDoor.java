package org.mizizi.actors;

import java.util.concurrent.TimeUnit;
import org.mizizi.actors.ActorEvent.DeputyRecalled;
import org.mizizi.country.Countries;
import org.mizizi.security.Accounts;
import org.springframework.beans.factory.ObjectProvider;
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
    private final ObjectProvider<Accounts> accounts;

    TakeDeputyRolesAtTheDoor(DeputyRows rows, Countries countries, ObjectProvider<Accounts> accounts) {
        this.rows = rows;
        this.countries = countries;
        this.accounts = accounts;
    }

    @Scheduled(initialDelay = 8, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void take() {
        accounts.ifAvailable(this::take);
    }

    /** Whoever was called back before, at once. */
    @ApplicationModuleListener
    void on(DeputyRecalled recalled) {
        take();
    }

    private void take(Accounts doors) {
        if (countries.founded()) {
            var today = countries.today();
            rows.endedSince(today.minusDays(DAYS_TO_TRY), today)
                    .forEach(claim -> doors.revoke(claim.subject(), claim.organisationReference(), claim.role()));
        }
    }
}
