package org.mizizi.watching;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells those who ask for health what is known of the database already, without asking it for each of them. */
@Component("database")
class DatabaseHealth implements HealthIndicator {

    private final DatabaseWatch database;

    DatabaseHealth(DatabaseWatch database) {
        this.database = database;
    }

    @Override
    public Health health() {
        return database.isAway() ? Health.down().build() : Health.up().build();
    }
}
