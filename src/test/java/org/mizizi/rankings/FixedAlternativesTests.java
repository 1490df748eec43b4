package org.mizizi.rankings;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** E1: what a ballot could not have ranked is not put beside it afterwards, by SQL either. */
@PortalTest
@Import(RankingFixtures.class)
class FixedAlternativesTests {

    @Autowired
    RankingFixtures rankings;

    @Autowired
    ByHand byHand;

    @Autowired
    JdbcClient jdbc;

    @Test
    void nothingMoreIsRankedOnceSomebodyHasVoted_E1() {
        var round = rankings.open(2);
        rankings.cast("salma", round, 1, 2);
        var late = rankings.priority("OPEN", "Thought of later");

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> byHand.write(
                        jdbc.sql("insert into rankings.alternative (round, priority, position) values (?, ?, 3)")
                                .params(round.id().value(), late.value())))
                .withMessageContaining("What is ranked is fixed when the round opens");
    }
}
