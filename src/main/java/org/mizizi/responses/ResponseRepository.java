package org.mizizi.responses;

import java.util.Optional;
import org.mizizi.priorities.Priority.PriorityId;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.shared.OrganisationId;
import org.springframework.data.repository.Repository;

/** The responses as aggregates. */
interface ResponseRepository extends Repository<Response, ResponseId> {

    Response save(Response response);

    Optional<Response> findByRoundAndPriorityAndOrganisation(
            RoundId round, PriorityId priority, OrganisationId organisation);
}
