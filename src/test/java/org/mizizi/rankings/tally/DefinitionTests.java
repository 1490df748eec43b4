package org.mizizi.rankings.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mizizi.rankings.tally.ProfileFixtures.completed;
import static org.mizizi.rankings.tally.ProfileFixtures.generated;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every method against its definition, followed word by word and slowly on small generated profiles. */
class DefinitionTests {

    private static final int PROFILES = 300;

    private record Strength(int votes, int against) {

        static final Strength NONE = new Strength(0, 0);
        static final Comparator<Strength> WEAKEST_FIRST = Comparator.comparingInt(Strength::votes)
                .thenComparing(Comparator.comparingInt(Strength::against).reversed());

        static Strength weaker(Strength one, Strength other) {
            return WEAKEST_FIRST.compare(one, other) <= 0 ? one : other;
        }
    }

    @Test
    void theMatrixCountsTheBallotsThatRankOneStrictlyAboveTheOther() {
        generated(PROFILES).forEach(profile -> {
            var matrix = PairwiseMatrix.of(profile);
            for (int one : alternatives(profile)) {
                for (int other : alternatives(profile)) {
                    assertThat(matrix.votes(one, other)).isEqualTo((int)
                            sum(profile, tiers -> tier(tiers, one) < tier(tiers, other) ? 1 : 0));
                    assertThat(one == other ? 0 : matrix.undecided(one, other)).isEqualTo((int) sum(
                            profile, tiers -> one != other && tier(tiers, one) == tier(tiers, other) ? 1 : 0));
                }
            }
        });
    }

    @Test
    void bordaGivesTiedAlternativesTheMeanOfTheirPoints() {
        generated(PROFILES).forEach(profile -> {
            var size = profile.alternatives().size();
            assertThat(Tally.of(profile).bordaTimes2())
                    .isEqualTo(alternatives(profile).stream()
                            .map(one -> (long) (2 * sum(profile, tiers -> size - averageRank(tiers, one))))
                            .toList());
        });
    }

    @Test
    void kendallsWComesFromAverageRanksWithTieCorrection() {
        generated(PROFILES).forEach(profile -> {
            double n = profile.alternatives().size();
            double m = profile.ballotCount();
            var s = alternatives(profile).stream()
                    .mapToDouble(one -> sum(profile, tiers -> averageRank(tiers, one)) - m * (n + 1) / 2)
                    .map(deviation -> deviation * deviation)
                    .sum();
            var ties = sum(
                    profile,
                    tiers -> tiers.stream()
                            .mapToDouble(tier -> Math.pow(tier.size(), 3) - tier.size())
                            .sum());
            var divisor = m * m * (n * n * n - n) - m * ties;
            var kendallW = Tally.of(profile).kendallW();
            if (divisor == 0) {
                assertThat(kendallW).isEmpty();
            } else {
                assertThat(kendallW.orElseThrow()).isCloseTo(12 * s / divisor, within(1e-12));
            }
        });
    }

    @Test
    void schulzeTakesAgainAndAgainWhomNoRemainingOneBeatsByItsStrongestPath() {
        generated(PROFILES).forEach(profile -> {
            var matrix = PairwiseMatrix.of(profile);
            var remaining = new ArrayList<>(alternatives(profile));
            for (var tier : Tally.of(profile).schulze().tiers()) {
                var unbeaten = remaining.stream()
                        .filter(one -> remaining.stream().noneMatch(other -> standsAbove(matrix, other, one)))
                        .toList();
                assertThat(tier).isEqualTo(unbeaten);
                remaining.removeAll(unbeaten);
            }
            assertThat(remaining).isEmpty();
        });
    }

    @Test
    void theSmithSetIsTheSmallestThatBeatsEveryoneOutside() {
        generated(PROFILES).forEach(profile -> {
            var matrix = PairwiseMatrix.of(profile);
            var smallest = subsets(alternatives(profile)).stream()
                    .filter(set -> set.stream()
                            .allMatch(member -> alternatives(profile).stream()
                                    .allMatch(other -> set.contains(other) || matrix.beats(member, other))))
                    .min(Comparator.comparingInt(Set::size))
                    .orElseThrow();
            assertThat(matrix.smithSet())
                    .containsExactlyElementsOf(smallest.stream().sorted().toList());
        });
    }

    private static boolean standsAbove(PairwiseMatrix matrix, int upper, int lower) {
        return upper != lower
                && Strength.WEAKEST_FIRST.compare(
                                strongestPath(matrix, upper, lower, Set.of(upper)),
                                strongestPath(matrix, lower, upper, Set.of(lower)))
                        > 0;
    }

    private static Strength strongestPath(PairwiseMatrix matrix, int from, int to, Set<Integer> visited) {
        return IntStream.rangeClosed(1, matrix.size())
                .filter(next -> !visited.contains(next) && matrix.beats(from, next))
                .mapToObj(next -> {
                    var step = new Strength(matrix.votes(from, next), matrix.votes(next, from));
                    if (next == to) {
                        return step;
                    }
                    var further = new HashSet<>(visited);
                    further.add(next);
                    return Strength.weaker(step, strongestPath(matrix, next, to, further));
                })
                .max(Strength.WEAKEST_FIRST)
                .orElse(Strength.NONE);
    }

    private static List<Set<Integer>> subsets(List<Integer> alternatives) {
        return IntStream.range(1, 1 << alternatives.size())
                .mapToObj(bits -> alternatives.stream()
                        .filter(one -> (bits >> (one - 1) & 1) == 1)
                        .collect(Collectors.toSet()))
                .toList();
    }

    private static double sum(Profile profile, ToDoubleFunction<List<List<Integer>>> value) {
        return profile.ballots().stream()
                .mapToDouble(cast -> cast.count()
                        * value.applyAsDouble(
                                completed(cast.order(), profile.alternatives().size())))
                .sum();
    }

    private static double averageRank(List<List<Integer>> tiers, int alternative) {
        var tier = tier(tiers, alternative);
        var above = tiers.subList(0, tier).stream().mapToInt(List::size).sum();
        return above + (tiers.get(tier).size() + 1) / 2.0;
    }

    private static int tier(List<List<Integer>> tiers, int alternative) {
        return IntStream.range(0, tiers.size())
                .filter(index -> tiers.get(index).contains(alternative))
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> alternatives(Profile profile) {
        return IntStream.rangeClosed(1, profile.alternatives().size()).boxed().toList();
    }
}
