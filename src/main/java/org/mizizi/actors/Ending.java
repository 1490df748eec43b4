package org.mizizi.actors;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.OrganisationId;

/** That an organisation was closed, or became part of another. */
public record Ending(Instant at, @Nullable OrganisationId into) {}
