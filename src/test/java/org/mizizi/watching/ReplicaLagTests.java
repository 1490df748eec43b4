package org.mizizi.watching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReplicaLagTests {

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

    private final ReplicaLag lag = new ReplicaLag();

    @Test
    void aReplicaThatReachedNothingThatWasNotedMayBeBehindByAnyTime() {
        assertThat(lag.measure(100, 40, NOON)).isEmpty();
        assertThat(lag.measure(100, 99, NOON.plusSeconds(1))).isEmpty();
        assertThat(lag.measure(120, 100, NOON.plusSeconds(2))).contains(Duration.ofSeconds(1));
    }

    @Test
    void itIsBehindSinceTheLastPositionThatItReached() {
        assertThat(lag.measure(100, 100, NOON)).contains(Duration.ZERO);
        assertThat(lag.measure(200, 100, NOON.plusSeconds(1))).contains(Duration.ofSeconds(1));
        assertThat(lag.measure(300, 100, NOON.plusSeconds(9))).contains(Duration.ofSeconds(9));
        assertThat(lag.measure(300, 250, NOON.plusSeconds(10))).contains(Duration.ofSeconds(9));
        assertThat(lag.measure(300, 300, NOON.plusSeconds(11))).contains(Duration.ZERO);
    }

    @Test
    void whereNothingHappensNobodyIsBehind() {
        assertThat(lag.measure(100, 100, NOON)).contains(Duration.ZERO);
        assertThat(lag.measure(100, 100, NOON.plusSeconds(3600))).contains(Duration.ZERO);
    }
}
