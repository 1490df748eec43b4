package org.mizizi.actors;

import java.util.Optional;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Refusal;

/** Implemented by every module in which others wait for an act of an organisation that nobody could do in its place: it does not end before. */
public interface AwaitsOrganisation {

    /** What is awaited of it, if anything. */
    Optional<Refusal> objection(OrganisationId organisation);
}
