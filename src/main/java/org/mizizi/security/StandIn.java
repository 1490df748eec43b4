package org.mizizi.security;

import java.time.Instant;
import java.util.UUID;

/** That a person acted in the role of somebody who was away: as what and for whom, from one moment to another. */
public record StandIn(UUID person, String away, Role role, Instant from, Instant until) {

    /** Whether what they did at a moment fell into it. */
    public boolean covers(UUID somebody, Instant moment) {
        return person.equals(somebody) && !moment.isBefore(from) && moment.isBefore(until);
    }
}
