package org.mizizi.security;

import java.io.Serializable;
import java.time.Instant;

/** When somebody signed in, when it was last certain that they may be here, and when that was last asked. */
record SessionAge(Instant begun, Instant certain, Instant asked) implements Serializable {

    SessionAge askedInVain(Instant now) {
        return new SessionAge(begun, certain, now);
    }

    SessionAge madeCertain(Instant now) {
        return new SessionAge(begun, now, now);
    }
}
