package org.mizizi.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** D4: a decision is held to the rule of its day by the database, which must know the same one as the code. */
@PortalTest
class RuleOfADayInTheDatabaseTests {

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "2014-12-31T20:59:59.999999Z,",
        "2014-12-31T21:00:00Z, 2",
        "2019-12-31T21:59:59.999999Z, 2",
        "2019-12-31T22:00:00Z, 1"
    })
    void aRuleIsInForceFromTheFirstMomentOfItsDayInTheCountry_D4(Instant moment, @Nullable Integer rule) {
        assertThat(jdbc.sql("select country.rule_in_force(?)")
                        .param(moment.atOffset(ZoneOffset.UTC))
                        .query((row, _) -> row.getObject(1, Integer.class))
                        .list())
                .containsOnly(rule);
    }
}
