package org.mizizi.plans;

import java.util.Optional;
import org.mizizi.plans.Plan.PlanId;
import org.mizizi.plans.Revision.RevisionId;
import org.springframework.data.repository.Repository;

/** The versions of plans as aggregates, each with all its parts. */
interface RevisionRepository extends Repository<Revision, RevisionId> {

    Revision save(Revision revision);

    Optional<Revision> findByPlanAndNumber(PlanId plan, int number);
}
