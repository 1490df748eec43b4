package org.mizizi.priorities;

import org.mizizi.priorities.Input.InputId;
import org.mizizi.priorities.Priority.PriorityId;
import org.mizizi.shared.IdReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the database mapping read the ids of this module. */
@Configuration(proxyBeanMethods = false)
class PrioritiesIds {

    @Bean
    IdReader<InputId> inputIdReader() {
        return new IdReader<>(InputId.class, InputId::new);
    }

    @Bean
    IdReader<PriorityId> priorityIdReader() {
        return new IdReader<>(PriorityId.class, PriorityId::new);
    }
}
