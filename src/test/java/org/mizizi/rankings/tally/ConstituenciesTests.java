package org.mizizi.rankings.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mizizi.rankings.tally.ProfileFixtures.order;
import static org.mizizi.rankings.tally.ProfileFixtures.profile;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConstituenciesTests {

    @Test
    void aLargeConstituencyDoesNotDrownTwoSmallOnes() {
        var all =
                Constituencies.of(List.of(profile(2, "60: 1,2"), profile(2, "5: 2,1", "1: 1,2"), profile(2, "4: 2,1")));

        assertThat(all.pooled().schulze()).isEqualTo(order("1,2"));
        assertThat(all.equalWeight().schulze()).isEqualTo(order("2,1"));
        assertThat(all.equalWeight().scale()).isEqualTo(60);
        assertThat(all.equalWeight().pairwise())
                .isEqualTo(List.of(
                        List.of(BigInteger.ZERO, BigInteger.valueOf(60 + 10)),
                        List.of(BigInteger.valueOf(50 + 60), BigInteger.ZERO)));
    }

    @Test
    void aConstituencyWithoutBallotsCountsForNothing() {
        var voting = List.of(profile(3, "2: 1,2,3", "1: 3,1"), profile(3, "4: 2,3"));
        var withSilent = Stream.concat(voting.stream(), Stream.of(profile(3))).toList();

        assertThat(Constituencies.of(withSilent).equalWeight())
                .isEqualTo(Constituencies.of(voting).equalWeight());
    }

    @Test
    void onlySilentConstituenciesTieEverything() {
        assertThat(Constituencies.of(List.of(profile(2), profile(2)))
                        .equalWeight()
                        .schulze())
                .isEqualTo(order("{1,2}"));
    }

    /** Shares of primes: 1/p for one side in each, and one p less; the common multiple is far beyond a long. */
    @Test
    void sharesStayExactWhereTheirCommonMultipleIsHuge() {
        var primes = List.of(101, 103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157);
        var leaning = primes.stream()
                .map(prime -> profile(2, prime / 2 + ": 1", prime - prime / 2 + ": 2"))
                .toList();
        var opposing = primes.stream()
                .map(prime -> profile(2, prime / 2 + ": 2", prime - prime / 2 + ": 1"))
                .toList();
        var balanced = Stream.concat(leaning.stream(), opposing.stream()).toList();
        var tipped = Stream.concat(balanced.stream(), Stream.of(profile(2, "1: 1", "1000000: 1,2", "1000000: 2,1")))
                .toList();

        assertThat(Constituencies.of(balanced).equalWeight().scale())
                .isEqualTo(primes.stream().map(BigInteger::valueOf).reduce(BigInteger.ONE, BigInteger::multiply));
        assertThat(Constituencies.of(balanced).equalWeight().schulze()).isEqualTo(order("{1,2}"));
        assertThat(Constituencies.of(tipped).equalWeight().schulze()).isEqualTo(order("1,2"));
    }

    @Test
    void constituenciesRankTheSameAlternatives() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Constituencies.of(List.of(profile(2), profile(3))))
                .withMessage("The constituencies do not rank the same alternatives");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Constituencies.of(List.of()))
                .withMessage("There is no constituency to count");
    }
}
