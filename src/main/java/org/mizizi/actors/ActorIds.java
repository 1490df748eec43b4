package org.mizizi.actors;

import org.mizizi.actors.MembershipChange.MembershipChangeId;
import org.mizizi.actors.OrganisationChange.OrganisationChangeId;
import org.mizizi.shared.IdReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the database mapping read the ids of this module. */
@Configuration(proxyBeanMethods = false)
class ActorIds {

    @Bean
    IdReader<MembershipChangeId> membershipChangeIdReader() {
        return new IdReader<>(MembershipChangeId.class, MembershipChangeId::new);
    }

    @Bean
    IdReader<OrganisationChangeId> organisationChangeIdReader() {
        return new IdReader<>(OrganisationChangeId.class, OrganisationChangeId::new);
    }
}
