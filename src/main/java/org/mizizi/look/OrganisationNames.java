package org.mizizi.look;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Side;

/** What organisations are called and on which side they stand, told by the module that knows them. */
public interface OrganisationNames {

    LocalizedText nameOf(OrganisationId organisation);

    Side sideOf(OrganisationId organisation);

    /** When an organisation was closed, or merged into which one, if so. */
    Optional<Ended> endOf(OrganisationId organisation);

    /** The same of one that is known by its reference. */
    Optional<Ended> endOf(String reference);

    /** Who speaks for an organisation today: what it has become part of, however many times; itself also where it was closed. */
    OrganisationId speaksNowFor(OrganisationId organisation);

    /** That it was closed, or became part of another. */
    record Ended(Instant at, @Nullable OrganisationId into) {}
}
