package org.mizizi.rankings.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileTests {

    @Test
    void equalBallotsAreCountedTogether() {
        var profile = Profile.of(
                List.of("Water", "Roads"), List.of(WeakOrder.strict(1), WeakOrder.strict(2, 1), WeakOrder.strict(1)));

        assertThat(profile.ballots())
                .containsExactly(
                        new Profile.Ballots(2, WeakOrder.strict(1)), new Profile.Ballots(1, WeakOrder.strict(2, 1)));
        assertThat(profile.ballotCount()).isEqualTo(3);
    }

    @Test
    void namesAreKeptOnOneLine() {
        assertThat(Profile.of(List.of(" Clean\n  water ", "Roads\u2028"), List.of())
                        .alternatives())
                .containsExactly("Clean water", "Roads");
    }

    @Test
    void aProfileNeedsNamedAndDifferentAlternatives() {
        refused(List.of(), "There is no alternative to rank");
        refused(List.of("Water", " "), "An alternative has no name");
        refused(List.of("Water", "Roads", "Water\n"), "Two alternatives have the name \"Water\"");
        refused(
                Collections.nCopies(Profile.MAX_ALTERNATIVES + 1, "Water"),
                "1001 alternatives are more than the 1000 that can be ranked");
    }

    private static void refused(List<String> alternatives, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.of(alternatives, List.of()))
                .withMessage(reason);
    }

    @Test
    void ballotsRankOnlyKnownAlternatives() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.of(List.of("Water", "Roads"), List.of(WeakOrder.strict(1, 3))))
                .withMessage("Alternative 3 is unknown: there are 2");
    }

    @Test
    void ballotsAreCountedExactlyOrNotAtAll() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Profile.Ballots(0, WeakOrder.strict(1)))
                .withMessage("Ballots are counted from 1, not 0");
        var most = new Profile.Ballots(Integer.MAX_VALUE, WeakOrder.strict(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Profile(List.of("Water"), List.of(most, new Profile.Ballots(1, WeakOrder.strict(1)))))
                .withMessage("There are more than 2147483647 ballots");
        assertThat(Tally.of(new Profile(List.of("Water", "Roads"), List.of(most)))
                        .bordaTimes2())
                .containsExactly(2L * Integer.MAX_VALUE, 0L);
    }
}
