package org.mizizi.traceability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.DemoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Threads say what the chains said before. */
@DemoTest
@Transactional
class ThreadsTests {

    /** The chains as they were found first, by the state of every claim there is. */
    private static final String BEFORE = """
            with recursive chain(id, weakness) as (
                select o.id, 1
                union
                select s.<there>, greatest(c.weakness, traceability.weakness(s.weighs), traceability.weakness(n.kind, n.standing))
                from chain c
                join stood s on s.<here> = c.id
                join traceability.node n on n.id = s.<there> and n.standing <> 'HIDDEN')
            select c.id, max(case when near.state = 'OWN' and near.protects then near.if_open else near.state end) as cited,
                   traceability.strength(min(c.weakness)) as strength
            from chain c
            left join stood near on near.<here> = o.id and near.<there> = c.id
            where c.id <> o.id
            group by c.id
            """;

    /** Whatever is said of any end by one of two ways alone. */
    private static final String DIFFERENCE = """
            with stands as materialized (select * from traceability.standing(:at)),
            stood as (select * from stands where state <> 'WITHDRAWN'),
            one as (select o.reference, x.* from traceability.node o cross join lateral (<one>) x),
            other as (select o.reference, x.* from traceability.node o cross join lateral (<other>) x)
            select 'one' || d::text from (select * from one except select * from other) d
            union all
            select 'other' || d::text from (select * from other except select * from one) d
            """;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @CsvSource({
        "chains_back, downstream, upstream, 0",
        "chains_back, downstream, upstream, 90",
        "chains_on, upstream, downstream, 0",
        "chains_on, upstream, downstream, 90"
    })
    void chainsHoldAsTheyDidWhenEveryStateWasWorkedOut_R83(String chains, String here, String there, int days) {
        assertThat(differences(
                        BEFORE.replace("<here>", here).replace("<there>", there),
                        "select * from traceability.%s(o.id, :at)".formatted(chains),
                        days))
                .isEmpty();
    }

    @Test
    void whatIsThereIsTheSameWhetherOrNotItIsAskedHowItHolds() {
        assertThat(differences(
                        "select id, place from traceability.places(o.id)",
                        "select id, place from traceability.thread(o.id, :at)",
                        0))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 30, 90, 3_000})
    void aClaimStandsAsItDoesWhenAllWhoAreAskedAreCounted_R80(int days) {
        assertThat(differences("""
                        select l.upstream, s.state, s.told, s.earlier, s.due_at, s.protects
                        from traceability.link l cross join traceability.stands(l.id, :at) s where l.downstream = o.id
                        """, """
                        select s.upstream, s.state, case when s.state = 'OWN' and s.protects then s.if_open else s.state end,
                               s.earlier, s.due_at, s.protects
                        from stands s where s.downstream = o.id
                        """, days)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90})
    void whatAClaimWeighsIsWhatItsStateWeighs_R83(int days) {
        assertThat(differences("""
                        select upstream, traceability.weakness(weighs) from traceability.weighs(:at)
                        where downstream = o.id and weighs <> 'WITHDRAWN'
                        """, """
                        select s.upstream, traceability.weakness(s.weighs) from traceability.standing(:at) s
                        where s.downstream = o.id and s.state <> 'WITHDRAWN'
                        """, days)).isEmpty();
    }

    private List<String> differences(String one, String other, int days) {
        return jdbc.sql(DIFFERENCE.replace("<one>", one).replace("<other>", other))
                .param("at", at(days))
                .query(String.class)
                .list();
    }

    private OffsetDateTime at(int days) {
        return clock.instant().plus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC);
    }
}
