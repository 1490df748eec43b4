package org.mizizi.plans;

import java.util.Optional;
import org.mizizi.plans.Plan.PlanId;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose plan it is and what it is called, so that the portal can tell its owners what was decided. */
@Service
@Transactional(readOnly = true)
public class PlanOwners {

    /** The organisation that submitted a plan, and the title of its latest version. */
    public record Owner(OrganisationId organisation, String reference, LocalizedText title) {}

    private final PlanRepository repository;
    private final Revisions revisions;

    PlanOwners(PlanRepository repository, Revisions revisions) {
        this.repository = repository;
        this.revisions = revisions;
    }

    @Requires(Right.WITHIN_ANOTHER)
    public Optional<Owner> of(PlanId id) {
        return repository
                .findById(id)
                .flatMap(plan -> revisions
                        .find(id, plan.revision())
                        .map(content -> new Owner(plan.organisation(), plan.reference(), content.title())));
    }
}
