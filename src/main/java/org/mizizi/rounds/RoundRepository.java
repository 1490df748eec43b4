package org.mizizi.rounds;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The rounds as aggregates. */
interface RoundRepository extends Repository<Round, RoundId> {

    Round save(Round round);

    void delete(Round round);

    Optional<Round> findById(RoundId id);

    Optional<Round> findByReference(String reference);
}
