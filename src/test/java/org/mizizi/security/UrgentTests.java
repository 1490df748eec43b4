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
        assertThat(new Urgent(3, List.of(soon, endless, later)).first()).containsExactly(later, endless, soon);
    }

    @Test
    void ofMuchTheFirstTenAreShownAndAllAreCounted() {
        var much = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> waiting("of many " + (12 - number), SOON.minusSeconds(number)))
                .toList();
        var urgent = new Urgent(13, much);
        assertThat(urgent.total()).isEqualTo(13);
        assertThat(urgent.first()).hasSize(10).startsWith(waiting("of many 0", SOON.minusSeconds(12)));
        assertThat(urgent.isAll()).isFalse();
    }

    private static Waiting waiting(String reference, @Nullable Instant due) {
        return new Waiting("home.waiting", List.of(), reference, "", due, "home.waiting");
    }
}
