package org.mizizi.watching;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Down while the database has no room for what is written. Not part of readiness: every node shares that database, and who
 * only reads is served as ever.
 */
@Component("room")
class RoomHealth implements HealthIndicator {

    private final RoomWatch room;

    RoomHealth(RoomWatch room) {
        this.room = room;
    }

    @Override
    public Health health() {
        return room.isFull() ? Health.down().build() : Health.up().build();
    }
}
