package org.mizizi.actors;

import java.util.Optional;
import org.mizizi.actors.OrganisationChange.OrganisationChangeId;
import org.springframework.data.repository.Repository;

/** The changes of the register of organisations as aggregates. */
interface OrganisationChangeRepository extends Repository<OrganisationChange, OrganisationChangeId> {

    OrganisationChange save(OrganisationChange change);

    Optional<OrganisationChange> findById(OrganisationChangeId id);
}
