package org.mizizi.security;

import java.util.Optional;
import org.mizizi.shared.OrganisationId;

/** The page that somebody has before them: what comes from it was written for the organisation it was opened for. */
public interface OpenPage {

    /** Nothing where somebody else opened it. */
    Optional<OrganisationId> openedFor(String account);
}
