package org.mizizi.shared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who did something, for which organisation, and when (UTC). */
public record Stamp(PersonId person, @Nullable OrganisationId onBehalfOf, Instant at) {

    /** Of what must not tell who did it: not even a mark by which two such acts could be known to be of one person. */
    public Stamp withoutName() {
        return new Stamp(PersonId.NOBODY, null, at);
    }
}
