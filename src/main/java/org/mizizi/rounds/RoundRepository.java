package org.mizizi.rounds;

import java.util.Optional;
import org.mizizi.rounds.Round.RoundId;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** The rounds as aggregates. */
interface RoundRepository extends Repository<Round, RoundId> {

    Round save(Round round);

    void delete(Round round);

    Optional<Round> findById(RoundId id);

    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Round> findLockedById(RoundId id);

    @Lock(LockMode.PESSIMISTIC_READ)
    Optional<Round> findSharedById(RoundId id);

    Optional<Round> findByReference(String reference);
}
