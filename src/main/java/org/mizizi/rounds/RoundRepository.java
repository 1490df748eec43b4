package org.mizizi.rounds;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mizizi.rounds.Round.RoundId;
import org.springframework.data.jdbc.repository.query.Query;
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

    /** Those announced that close after a moment: the nearest to now where there are more, in the order in which they close. */
    @Query("""
            select * from (
                select * from rounds.round
                where state <> 'PLANNED' and closes_at > :since
                order by abs(extract(epoch from closes_at - cast(:now as timestamp with time zone))), reference
                limit :most
            ) as nearest
            order by closes_at, reference
            """)
    List<Round> findNearest(Instant since, Instant now, int most);
}
