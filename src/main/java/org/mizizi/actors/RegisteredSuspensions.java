package org.mizizi.actors;

import java.util.Set;
import org.mizizi.country.Countries;
import org.mizizi.security.SuspendedAccounts;
import org.springframework.stereotype.Component;

/** The register's answer to which accounts may not be here today. */
@Component
class RegisteredSuspensions implements SuspendedAccounts {

    private final SuspensionRows rows;
    private final Countries countries;

    RegisteredSuspensions(SuspensionRows rows, Countries countries) {
        this.rows = rows;
        this.countries = countries;
    }

    @Override
    public Set<String> today() {
        return countries.founded() ? rows.subjects(countries.today()) : Set.of();
    }
}
