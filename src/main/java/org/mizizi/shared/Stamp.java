package org.mizizi.shared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who did something, for which organisation, and when (UTC). */
public record Stamp(PersonId person, @Nullable OrganisationId onBehalfOf, Instant at) {}
