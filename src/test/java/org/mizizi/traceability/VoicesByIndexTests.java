package org.mizizi.traceability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.DemoTest;
import org.mizizi.GrownCountry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * H6: what one link needs is found by ids, however many inputs a country has. The planner is kept from what is cheaper while
 * there are few of them, so what still reads a table whole cannot do otherwise.
 */
@DemoTest
@Import(GrownCountry.class)
@Transactional
class VoicesByIndexTests {

    private static final int MANY = 1_500;

    private static final String BY_STEPS = """
            select set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true),
                   set_config('enable_mergejoin', 'off', true)
            """;

    @Autowired
    GrownCountry country;

    @BeforeEach
    void grow() {
        country.origins(MANY);
        country.isKnownToThePlanner();
    }

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"traceability.voice where node", "traceability.heard where upstream"})
    void whoSpeaksForAnEndIsFoundByItsId(String asked) {
        assertThat(plan("""
                        select * from %s = (select id from traceability.node where reference = 'PRI-0001')
                        """.formatted(asked)))
                .filteredOn(line -> line.contains("node_in_order") || line.contains("Seq Scan on traceability.node"))
                .isEmpty();
    }

    /** Who is asked is counted only for those who read the number. */
    @Test
    void howALinkStandsDoesNotCountWhoIsAsked() {
        assertThat(plan("select link, verdict from traceability.heard")).noneMatch(line -> line.contains("sum("));
        assertThat(plan("select link, asked from traceability.heard")).anyMatch(line -> line.contains("sum("));
    }

    private List<String> plan(String sql) {
        jdbc.sql(BY_STEPS).query().singleRow();
        return jdbc.sql("explain (verbose, costs off) " + sql)
                .query(String.class)
                .list();
    }
}
