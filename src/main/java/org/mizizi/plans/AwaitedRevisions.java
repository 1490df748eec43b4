package org.mizizi.plans;

import java.util.Optional;
import org.mizizi.actors.AwaitsOrganisation;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Refusal;
import org.springframework.stereotype.Component;

/** What an organisation has under review is decided on or withdrawn before it ends: nobody could answer for it, or carry it out. */
@Component
class AwaitedRevisions implements AwaitsOrganisation {

    private final PlanRows rows;

    AwaitedRevisions(PlanRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Refusal> objection(OrganisationId organisation) {
        return rows.underReviewOf(organisation).map(plan -> Refusal.of("organisation.plan-under-review", plan));
    }
}
