package org.mizizi.administration;

import org.mizizi.administration.CountryChange.CountryChangeId;
import org.mizizi.shared.IdReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the database mapping read the ids of this module. */
@Configuration(proxyBeanMethods = false)
class AdministrationIds {

    @Bean
    IdReader<CountryChangeId> countryChangeIdReader() {
        return new IdReader<>(CountryChangeId.class, CountryChangeId::new);
    }
}
