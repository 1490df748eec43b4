package org.mizizi.rankings.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mizizi.rankings.tally.ProfileFixtures.order;
import static org.mizizi.rankings.tally.ProfileFixtures.profile;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables computed by hand. */
class TallyTests {

    @Test
    void aPerfectCycleTiesEverybody() {
        var tally = Tally.of(profile(3, "1: 1,2,3", "1: 2,3,1", "1: 3,1,2"));

        assertThat(tally.pairwise().rows()).containsExactly(List.of(0, 2, 1), List.of(1, 0, 2), List.of(2, 1, 0));
        assertThat(tally.schulze()).isEqualTo(order("{1,2,3}"));
        assertThat(tally.bordaTimes2()).containsExactly(6L, 6L, 6L);
        assertThat(tally.kendallW()).hasValue(0);
        assertThat(tally.condorcetWinner()).isEmpty();
        assertThat(tally.smithSet()).containsExactly(1, 2, 3);
    }

    /** 1 beats 2 by 6:3, 2 beats 3 by 7:2, 3 beats 1 by 5:4; the weakest victory does not stand. */
    @Test
    void anUnevenCycleIsCutAtItsWeakestVictory() {
        var tally = Tally.of(profile(3, "4: 1,2,3", "3: 2,3,1", "2: 3,1,2"));

        assertThat(tally.pairwise().rows()).containsExactly(List.of(0, 6, 4), List.of(3, 0, 7), List.of(5, 2, 0));
        assertThat(tally.schulze()).isEqualTo(order("1,2,3"));
        assertThat(tally.condorcetWinner()).isEmpty();
        assertThat(tally.smithSet()).containsExactly(1, 2, 3);
    }

    /** 1 beats 2 by 4:2, 2 beats 3 by 4:2, 3 beats 1 by 4:3: by winning votes alone a cycle of equals. */
    @Test
    void equalWinningVotesAreSplitByFewerOpposingVotes() {
        var tally = Tally.of(profile(3, "3: 1,2,3", "1: 2,3,1", "1: 3,1,2", "1: {2,3},1", "1: 3,{1,2}"));

        assertThat(tally.pairwise().rows()).containsExactly(List.of(0, 4, 3), List.of(2, 0, 4), List.of(4, 2, 0));
        assertThat(tally.schulze()).isEqualTo(order("1,2,3"));
    }

    @Test
    void whatABallotDoesNotRankIsTiedLastOnIt() {
        var bullets = Tally.of(profile(4, "5: 1", "4: 2", "2: 3"));

        assertThat(bullets.pairwise().rows())
                .containsExactly(List.of(0, 5, 5, 5), List.of(4, 0, 4, 4), List.of(2, 2, 0, 2), List.of(0, 0, 0, 0));
        assertThat(bullets.schulze()).isEqualTo(order("1,2,3,4"));
        assertThat(bullets.bordaTimes2()).containsExactly(42L, 38L, 30L, 22L);
        assertThat(bullets.kendallW().orElseThrow()).isCloseTo(12 * 59.0 / 4356, within(1e-15));
        assertThat(bullets.condorcetWinner()).hasValue(1);
        assertThat(bullets.smithSet()).containsExactly(1);
    }

    @Test
    void anEmptyBallotTiesEverythingButCountsAsABallot() {
        var tally = Tally.of(profile(2, "3: 1,2", "2:"));

        assertThat(tally.pairwise().votes(1, 2)).isEqualTo(3);
        assertThat(tally.pairwise().votes(2, 1)).isZero();
        assertThat(tally.pairwise().undecided(1, 2)).isEqualTo(2);
        assertThat(tally.bordaTimes2()).containsExactly(8L, 2L);
        assertThat(tally.kendallW()).hasValue(12 * 4.5 / (25 * 6 - 5 * 2 * 6));
        assertThat(tally.schulze()).isEqualTo(order("1,2"));
    }

    @Test
    void onlyEmptyBallotsHoldNoInformation() {
        var tally = Tally.of(profile(3, "7:"));

        assertThat(tally.schulze()).isEqualTo(order("{1,2,3}"));
        assertThat(tally.bordaTimes2()).containsExactly(14L, 14L, 14L);
        assertThat(tally.kendallW()).isEmpty();
        assertThat(tally.smithSet()).containsExactly(1, 2, 3);
    }

    @Test
    void noBallotAtAllTiesEverything() {
        var tally = Tally.of(profile(2));

        assertThat(tally.schulze()).isEqualTo(order("{1,2}"));
        assertThat(tally.bordaTimes2()).containsExactly(0L, 0L);
        assertThat(tally.kendallW()).isEmpty();
        assertThat(tally.condorcetWinner()).isEmpty();
    }

    @Test
    void aSingleAlternativeIsFirstWithoutAgreement() {
        var tally = Tally.of(profile(1, "4: 1"));

        assertThat(tally.schulze()).isEqualTo(order("1"));
        assertThat(tally.bordaTimes2()).containsExactly(0L);
        assertThat(tally.kendallW()).isEmpty();
        assertThat(tally.condorcetWinner()).hasValue(1);
        assertThat(tally.smithSet()).containsExactly(1);
    }

    @Test
    void unanimousBallotsAgreeFullyEvenWithTies() {
        assertThat(Tally.of(profile(4, "9: 2,{1,4},3")).kendallW()).hasValue(1);
        assertThat(Tally.of(profile(4, "9: 2,{1,4},3")).schulze()).isEqualTo(order("2,{1,4},3"));
    }

    @Test
    void bordaMayPreferAnotherThanTheCondorcetWinner() {
        var tally = Tally.of(profile(3, "3: 1,2,3", "2: 2,3,1"));

        assertThat(tally.condorcetWinner()).hasValue(1);
        assertThat(tally.schulze()).isEqualTo(order("1,2,3"));
        assertThat(tally.bordaTimes2()).containsExactly(12L, 14L, 4L);
    }
}
