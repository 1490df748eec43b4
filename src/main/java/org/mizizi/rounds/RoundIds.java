package org.mizizi.rounds;

import org.mizizi.rounds.Round.RoundId;
import org.mizizi.shared.IdReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the database mapping read the ids of this module. */
@Configuration(proxyBeanMethods = false)
class RoundIds {

    @Bean
    IdReader<RoundId> roundIdReader() {
        return new IdReader<>(RoundId.class, RoundId::new);
    }
}
