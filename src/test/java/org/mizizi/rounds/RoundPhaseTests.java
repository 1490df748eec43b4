package org.mizizi.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mizizi.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** D1: where a round is, is one question to one clock, with one answer in Java and SQL. */
@PortalTest
class RoundPhaseTests {

    private static final Instant OPENS = Instant.parse("2026-05-28T06:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-06-28T16:00:00Z");

    @Autowired
    JdbcClient jdbc;

    /** T64: half-open, to the microsecond. */
    @Test
    void theEndBelongsToWhatComesAfterIt() {
        assertThat(phase(RoundState.OPEN, CLOSES.minusNanos(1000))).isEqualTo(RoundPhase.OPEN);
        assertThat(phase(RoundState.OPEN, CLOSES)).isEqualTo(RoundPhase.CLOSING);
        assertThat(phase(RoundState.ANNOUNCED, OPENS.minusNanos(1000))).isEqualTo(RoundPhase.ANNOUNCED);
        assertThat(phase(RoundState.ANNOUNCED, OPENS)).isEqualTo(RoundPhase.OPENING);
        assertThat(phase(RoundState.ANNOUNCED, CLOSES)).isEqualTo(RoundPhase.CLOSING);
    }

    @ParameterizedTest
    @EnumSource
    void javaAndSqlAgree(RoundState state) {
        for (var edge : new Instant[] {OPENS, CLOSES}) {
            for (var offset : new long[] {-86_400_000_000_000L, -1000, 0, 1000, 86_400_000_000_000L}) {
                var moment = edge.plusNanos(offset);
                assertThat(inSql(state, moment)).as(state + " at " + moment).isEqualTo(phase(state, moment));
            }
        }
    }

    private static RoundPhase phase(RoundState state, Instant moment) {
        return RoundPhase.of(state, OPENS, CLOSES, moment);
    }

    private RoundPhase inSql(RoundState state, Instant moment) {
        return jdbc.sql("select rounds.phase(:state, :opens, :closes, :moment)")
                .param("state", state.name())
                .param("opens", OPENS.atOffset(ZoneOffset.UTC))
                .param("closes", CLOSES.atOffset(ZoneOffset.UTC))
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(RoundPhase.class)
                .single();
    }
}
