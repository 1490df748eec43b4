package org.mizizi.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatienceTests {

    @Test
    void aMailServerMayBeAwayForMoreThanFourDays() {
        var tried = IntStream.range(1, Patience.MOST_ATTEMPTS)
                .mapToObj(Patience::pause)
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(tried).isEqualTo(Duration.ofHours(110).plusMinutes(30));
    }

    @Test
    void pausesGrowUpToSixHours() {
        assertThat(IntStream.of(1, 2, 8, 9, 25).mapToObj(Patience::pause))
                .containsExactly(
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(4),
                        Duration.ofMinutes(256),
                        Duration.ofHours(6),
                        Duration.ofHours(6));
    }
}
