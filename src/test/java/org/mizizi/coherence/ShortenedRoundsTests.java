package org.mizizi.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mizizi.DemoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** how often people had less time, of the demo country, against the rounds. */
@DemoTest
class ShortenedRoundsTests {

    @Autowired
    Figures figures;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyAnnouncedRoundIsCountedOnce_R55() {
        var announced = jdbc.sql("select count(*) from rounds.round where state <> 'PLANNED'")
                .query(Long.class)
                .single();
        assertThat(figures.shortenedRounds()).allMatch(one -> one.announced() == announced);
        assertThat(figures.shortenedRounds().stream()
                        .mapToLong(ShortenedRounds::rounds)
                        .sum())
                .isEqualTo(announced);
        assertThat(figures.shortenedRounds().getLast().reason()).isNull();
    }

    @Test
    void aShortRoundIsCountedUnderItsReason_R55() {
        assertThat(figures.shortenedRounds())
                .filteredOn(one -> "LITTLE_ASKED".equals(one.reason()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.rounds()).isOne();
                    assertThat(one.share().percent()).isPositive();
                });
    }
}
