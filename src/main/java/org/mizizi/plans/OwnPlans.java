package org.mizizi.plans;

import org.mizizi.plans.Plan.PlanId;
import org.mizizi.security.CurrentActor;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.Refusal;
import org.springframework.stereotype.Component;

/** The plans of the actor's organisation: another's draft does not exist for them, another's plan is not theirs to touch. */
@Component
class OwnPlans {

    private final PlanRepository repository;
    private final CurrentActor currentActor;

    OwnPlans(PlanRepository repository, CurrentActor currentActor) {
        this.repository = repository;
        this.currentActor = currentActor;
    }

    Plan find(PlanId id) {
        var plan = repository.findById(id).orElseThrow(() -> new NotFoundException("plan"));
        if (currentActor.get().actsFor(plan.organisation())) {
            return plan;
        }
        throw plan.isPublic() ? Refusal.of("plan.not-yours").asException() : new NotFoundException("plan");
    }
}
