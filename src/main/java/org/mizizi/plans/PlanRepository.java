package org.mizizi.plans;

import java.util.Optional;
import org.mizizi.plans.Plan.PlanId;
import org.springframework.data.repository.Repository;

/** The plans as aggregates. */
interface PlanRepository extends Repository<Plan, PlanId> {

    Plan save(Plan plan);

    void delete(Plan plan);

    Optional<Plan> findById(PlanId id);

    Optional<Plan> findByReference(String reference);
}
