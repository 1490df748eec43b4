package org.mizizi.traceability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.DemoTest;
import org.mizizi.GrownCountry;
import org.mizizi.security.Actor;
import org.mizizi.security.CurrentActor;
import org.mizizi.shared.PageKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** H6: a thread reads what it reaches and not the country. */
@DemoTest
@Import(GrownCountry.class)
@Transactional
class ThreadsReadTests {

    private static final int MANY = 1_500;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ThreadRows rows;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    GrownCountry country;

    @ParameterizedTest
    @ValueSource(strings = {"INP-000017", "PRI-0001", "PLAN-0001"})
    void aTraceReadsWhatItReachesHoweverMuchElseThereIs_H6(String reference) {
        grow();
        var few = read(reference);
        grow();
        assertThat(read(reference)).isLessThan(few + few / 4 + MANY);
    }

    private void grow() {
        country.origins(MANY);
        country.isKnownToThePlanner();
    }

    /** How many rows of links, ends and answers are read for one trace. */
    private long read(String reference) {
        var before = rowsRead();
        var reader = currentActor.get();
        trace(reference, reader);
        return rowsRead() - before;
    }

    private void trace(String reference, Actor reader) {
        var outline = rows.outline(reference, reader).orElseThrow();
        var page = rows.page(reference, ThreadSearch.ALL, PageKey.FIRST, reader);
        assertThat(page.rows()).isNotEmpty();
        rows.followers(
                outline.origin().id(),
                page.rows().stream().map(step -> step.node().id()).toList(),
                reader);
    }

    private long rowsRead() {
        return jdbc.sql("""
                        select sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))::bigint
                        from pg_stat_xact_user_tables where schemaname = 'traceability' and relname in ('link', 'node', 'link_answer')
                        """).query(Long.class).single();
    }
}
