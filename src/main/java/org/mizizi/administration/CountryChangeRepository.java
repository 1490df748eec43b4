package org.mizizi.administration;

import java.util.Optional;
import org.mizizi.administration.CountryChange.CountryChangeId;
import org.springframework.data.repository.Repository;

/** The changes of the country's data as aggregates. */
interface CountryChangeRepository extends Repository<CountryChange, CountryChangeId> {

    CountryChange save(CountryChange change);

    Optional<CountryChange> findById(CountryChangeId id);
}
