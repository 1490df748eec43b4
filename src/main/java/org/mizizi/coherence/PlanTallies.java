package org.mizizi.coherence;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of the figures, over the published views only. */
@Component
class PlanTallies {

    private final JdbcClient jdbc;

    PlanTallies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean strategyAdopted() {
        return jdbc.sql("select exists (select from coherence.framework)")
                .query(Boolean.class)
                .single();
    }

    List<PlanTally> all() {
        return jdbc.sql("""
                        select humanitarian, currency, count(*) as plans,
                               count(*) filter (where not linked_to_goal) as unlinked,
                               count(*) filter (where linked_to_local) as traced,
                               sum(money) as money,
                               coalesce(sum(money) filter (where not linked_to_goal), 0) as unlinked_money,
                               coalesce(sum(money) filter (where linked_to_local), 0) as traced_money
                        from coherence.plan_trace
                        group by humanitarian, currency
                        order by currency
                        """).query(PlanTally.class).list();
    }
}
