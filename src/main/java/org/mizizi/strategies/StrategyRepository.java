package org.mizizi.strategies;

import java.util.Optional;
import org.mizizi.strategies.Strategy.StrategyId;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/**
 * The strategies as aggregates. Whatever changes one takes it with its lock, so that steps never overtake each other; what is
 * said about one shares it, so that many speak at once and no step is taken while they do.
 */
interface StrategyRepository extends Repository<Strategy, StrategyId> {

    Strategy save(Strategy strategy);

    Optional<Strategy> findById(StrategyId id);

    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Strategy> findLockedById(StrategyId id);

    @Lock(LockMode.PESSIMISTIC_READ)
    Optional<Strategy> findSharedById(StrategyId id);

    void delete(Strategy strategy);

    Optional<Strategy> findByNumber(int number);

    Optional<Strategy> findByState(StrategyState state);
}
