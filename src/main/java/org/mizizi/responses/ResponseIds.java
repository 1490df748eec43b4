package org.mizizi.responses;

import org.mizizi.shared.IdReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the database mapping read the ids of this module. */
@Configuration(proxyBeanMethods = false)
class ResponseIds {

    @Bean
    IdReader<ResponseId> responseIdReader() {
        return new IdReader<>(ResponseId.class, ResponseId::new);
    }
}
