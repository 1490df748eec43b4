package org.mizizi.plans;

import org.mizizi.plans.Plan.PlanId;
import org.mizizi.plans.Revision.RevisionId;
import org.mizizi.shared.IdReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the database mapping read the ids of this module. */
@Configuration(proxyBeanMethods = false)
class PlanIds {

    @Bean
    IdReader<PlanId> planIdReader() {
        return new IdReader<>(PlanId.class, PlanId::new);
    }

    @Bean
    IdReader<RevisionId> revisionIdReader() {
        return new IdReader<>(RevisionId.class, RevisionId::new);
    }
}
