package org.mizizi.strategies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** a strategy is adopted by those who sign it, whatever is written past the portal. */
@PortalTest
@Import(StrategyFixtures.class)
class AdoptionInTheDatabaseTests {

    @Autowired
    StrategyFixtures fixtures;

    @Autowired
    ByHand byHand;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatNobodyIsAskedToSignIsNotAdopted_R18() {
        var strategy = fixtures.answered(fixtures.complete());
        assertThat(write(strategy, "state = 'REVISED', revised_at = now()")).isOne();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> write(strategy, "state = 'ADOPTED', adopted_at = now()"))
                .withMessageContaining("Adoption needs the signature of every ministry");
    }

    private int write(Strategy strategy, String change) {
        return byHand.write(jdbc.sql("update strategies.strategy set " + change + " where id = ?")
                .param(strategy.id().value()));
    }
}
