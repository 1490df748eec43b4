package org.mizizi.coherence;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mizizi.DemoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The figures of the demo country, against the rows they are made from. */
@DemoTest
class FiguresTests {

    @Autowired
    Figures figures;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyPlanInForceIsCountedOnce() {
        var unlinked = figures.all().getFirst();
        var inForce = jdbc.sql("""
                        select count(*) from plans.plan where state in ('APPROVED', 'APPROVED_WITH_CONDITIONS')
                        """).query(Long.class).single();
        var count = requireNonNull(unlinked.count());
        assertThat(count.denominator().longValue()).isEqualTo(inForce);
        assertThat(figures.all().getLast().count())
                .isNotNull()
                .satisfies(traced ->
                        assertThat(requireNonNull(traced).denominator()).isEqualTo(count.denominator()));
    }

    @Test
    void onlyConfirmedLinksToTheAdoptedStrategyCount() {
        var linked = jdbc.sql("""
                        select count(distinct l.downstream) from traceability.link l
                        join traceability.node d on d.id = l.downstream and d.kind = 'PLAN' and d.standing = 'IN_FORCE'
                        join traceability.node u on u.id = l.upstream and u.kind = 'GOAL' and u.standing = 'IN_FORCE'
                        join traceability.heard h on h.link = l.id
                        where h.verdict = 'CONFIRMED'
                        """).query(Long.class).single();
        var count = requireNonNull(figures.all().get(1).count());
        assertThat(count.denominator().subtract(count.numerator()).longValue()).isEqualTo(linked);
    }
}
