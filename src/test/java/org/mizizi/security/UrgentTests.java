package org.mizizi.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** H3: of what waits, home shows the most urgent and counts all. */
class UrgentTests {

    private static final Instant SOON = Instant.parse("2026-11-26T12:00:00Z");

    @Test
    void onesOwnComesFirstAndThenWhatIsDueFirst() {
        var soon = waiting("soon", SOON).forAnybody();
        var endless = waiting("endless", null);
        var later = waiting("later", SOON.plusSeconds(1));
        assertThat(Urgent.of(List.of(soon, endless))
                        .and(Urgent.of(List.of(later)))
                        .first())
                .containsExactly(later, endless, soon);
    }

    @Test
    void ofMuchTheFirstTenAreShownAndAllAreCounted() {
        var much = IntStream.range(0, 12)
                .mapToObj(number -> waiting("of many " + number, SOON.plusSeconds(number)))
                .toList();
        var urgent = Urgent.of(much).and(Urgent.of(List.of(waiting("first of all", SOON.minusSeconds(1)))));
        assertThat(urgent.total()).isEqualTo(13);
        assertThat(urgent.first()).hasSize(10).startsWith(waiting("first of all", SOON.minusSeconds(1)));
        assertThat(urgent.isAll()).isFalse();
    }

    private static Waiting waiting(String reference, @Nullable Instant due) {
        return new Waiting("home.waiting", List.of(), reference, "", due, "home.waiting");
    }
}
