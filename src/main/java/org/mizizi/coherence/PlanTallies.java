package org.mizizi.coherence;

import java.time.Instant;
import java.time.ZoneOffset;
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

    HumanitarianPlansCounted humanitarian() {
        return jdbc.sql("select shared, contested from coherence.humanitarian")
                .query(HumanitarianPlansCounted.class)
                .single();
    }

    /** Those first of whom most can be read; protected authors, of no kind, last. */
    List<KindTally> byKind(Instant moment) {
        return jdbc.sql("""
                        select kind, organisations, inputs, comments, responses, plans from coherence.by_kind(?)
                        order by kind is null, inputs + comments + responses + plans desc, kind
                        """)
                .param(moment.atOffset(ZoneOffset.UTC))
                .query(KindTally.class)
                .list();
    }

    /** The reason given most often first; the rounds that were not short last. */
    List<ShortenedRounds> shortenedRounds() {
        return jdbc.sql(
                        "select reason, rounds, announced from coherence.shortened_rounds order by reason is null, rounds desc, reason")
                .query(ShortenedRounds.class)
                .list();
    }

    /** Works out anew what time alone has moved; what people do is worked out with what they do. */
    void keepUpWithTime(Instant moment) {
        jdbc.sql("select coherence.keep_due(?)")
                .param(moment.atOffset(ZoneOffset.UTC))
                .query(_ -> {});
    }

    List<PlanTally> at(Instant moment) {
        return jdbc.sql("""
                        select currency, count(*) as plans,
                               count(*) filter (where not shows_goal) as showing_none,
                               count(*) filter (where not linked_to_goal) as unlinked,
                               count(*) filter (where traced_to_input) as traced,
                               sum(money) as money,
                               coalesce(sum(money) filter (where not shows_goal), 0) as showing_none_money,
                               coalesce(sum(money) filter (where not linked_to_goal), 0) as unlinked_money,
                               coalesce(sum(money) filter (where traced_to_input), 0) as traced_money
                        from coherence.plans_traced(?)
                        group by currency
                        order by currency
                        """)
                .param(moment.atOffset(ZoneOffset.UTC))
                .query(PlanTally.class)
                .list();
    }
}
