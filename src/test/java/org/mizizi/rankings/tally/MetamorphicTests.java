package org.mizizi.rankings.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mizizi.rankings.tally.ProfileFixtures.completed;
import static org.mizizi.rankings.tally.ProfileFixtures.generated;
import static org.mizizi.rankings.tally.ProfileFixtures.names;
import static org.mizizi.rankings.tally.ProfileFixtures.shuffled;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must happen to a result when its ballots are changed in a known way; no right answer is needed for that. */
class MetamorphicTests {

    private static final int PROFILES = 500;

    @Test
    void renumberingTheAlternativesRenumbersTheResult() {
        generated(PROFILES).forEach(profile -> {
            var size = profile.alternatives().size();
            var numbers = shuffled(new Random(size), size);
            var before = Tally.of(profile);
            var after = Tally.of(mapped(profile, order -> renumbered(order, numbers)));

            assertThat(after.schulze()).isEqualTo(renumbered(before.schulze(), numbers));
            assertThat(after.smithSet())
                    .containsExactlyInAnyOrderElementsOf(before.smithSet().stream()
                            .map(one -> numbers.get(one - 1))
                            .toList());
            assertThat(after.kendallW()).isEqualTo(before.kendallW());
            for (var one = 1; one <= size; one++) {
                assertThat(after.bordaTimes2().get(numbers.get(one - 1) - 1))
                        .isEqualTo(before.bordaTimes2().get(one - 1));
            }
        });
    }

    @Test
    void theSequenceAndBundlingOfBallotsDoNotMatter() {
        generated(PROFILES).forEach(profile -> {
            var oneByOne = new ArrayList<>(profile.ballots().stream()
                    .flatMap(cast -> Collections.nCopies(cast.count(), cast.order()).stream())
                    .toList());
            Collections.shuffle(oneByOne, new Random(7));

            sameResult(Tally.of(Profile.of(profile.alternatives(), oneByOne)), Tally.of(profile));
        });
    }

    @Test
    void sevenTimesTheBallotsGiveTheSameRankingAndAgreement() {
        generated(PROFILES).forEach(profile -> {
            var before = Tally.of(profile);
            var after = Tally.of(times(profile, 7));

            assertThat(after.schulze()).isEqualTo(before.schulze());
            assertThat(after.kendallW()).isEqualTo(before.kendallW());
            assertThat(after.condorcetWinner()).isEqualTo(before.condorcetWinner());
            assertThat(after.smithSet()).isEqualTo(before.smithSet());
            assertThat(after.bordaTimes2())
                    .isEqualTo(before.bordaTimes2().stream()
                            .map(points -> 7 * points)
                            .toList());
        });
    }

    @Test
    void leavingOutOnABallotIsTyingLast() {
        generated(PROFILES)
                .forEach(profile -> sameResult(
                        Tally.of(mapped(
                                profile,
                                order -> WeakOrder.of(
                                        completed(order, profile.alternatives().size())))),
                        Tally.of(profile)));
    }

    @Test
    void reversingEveryBallotPutsASoleWinnerLast() {
        generated(PROFILES).filter(profile -> profile.alternatives().size() > 1).forEach(profile -> {
            var size = profile.alternatives().size();
            var best = Tally.of(profile).schulze().tiers().getFirst();
            var reversed =
                    mapped(profile, order -> WeakOrder.of(completed(order, size).reversed()));
            if (best.size() == 1) {
                assertThat(Tally.of(reversed).schulze().tiers().getLast()).isEqualTo(best);
            }
        });
    }

    @Test
    void aCondorcetWinnerIsSoleFirstAndAlone() {
        generated(PROFILES)
                .map(Tally::of)
                .forEach(tally -> tally.condorcetWinner().ifPresent(winner -> {
                    assertThat(tally.schulze().tiers().getFirst()).containsExactly(winner);
                    assertThat(tally.smithSet()).containsExactly(winner);
                }));
    }

    @Test
    void theFirstTierLiesInTheSmithSet() {
        generated(PROFILES)
                .map(Tally::of)
                .forEach(tally -> assertThat(tally.smithSet())
                        .containsAll(tally.schulze().tiers().getFirst()));
    }

    @Test
    void aCloneBesideAnAlternativeKeepsTheWinners() {
        generated(PROFILES).forEach(profile -> {
            var clone = profile.alternatives().size() + 1;
            for (var original = 1; original < clone; original++) {
                var chosen = original;
                var cloned = mapped(profile, order -> withClone(order, chosen, clone));
                var winners = Tally.of(cloned).schulze().tiers().getFirst().stream()
                        .map(winner -> winner == clone ? chosen : winner)
                        .distinct()
                        .sorted()
                        .toList();
                assertThat(winners)
                        .isEqualTo(Tally.of(profile).schulze().tiers().getFirst());
            }
        });
    }

    @Test
    void allBordaPointsTogetherDependOnlyOnTheNumberOfBallots() {
        generated(PROFILES).forEach(profile -> {
            var n = profile.alternatives().size();
            assertThat(Tally.of(profile).bordaTimes2().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo((long) profile.ballotCount() * n * (n - 1));
        });
    }

    @Test
    void oneMoreBallotForAWinnerAloneNeverHurtsIt() {
        generated(PROFILES).forEach(profile -> {
            var before = Tally.of(profile);
            for (var winner : before.schulze().tiers().getFirst()) {
                var one = new Profile.Ballots(1, WeakOrder.strict(winner));
                var after = Tally.of(new Profile(
                        profile.alternatives(),
                        Stream.concat(profile.ballots().stream(), Stream.of(one))
                                .toList()));
                assertThat(after.schulze().tierOf(winner)).hasValue(1);
            }
        });
    }

    @Test
    void oneConstituencyOrEqualOnesWeighAsTheirBallots() {
        generated(PROFILES).forEach(profile -> {
            var schulze = Tally.of(profile).schulze();
            assertThat(Constituencies.of(List.of(profile)).equalWeight().schulze())
                    .isEqualTo(schulze);
            assertThat(Constituencies.of(List.of(profile, profile))
                            .equalWeight()
                            .schulze())
                    .isEqualTo(schulze);
            assertThat(Constituencies.of(List.of(profile, profile)).pooled().schulze())
                    .isEqualTo(schulze);
        });
    }

    @Test
    void theSizeOfAConstituencyDoesNotChangeItsWeight() {
        generated(PROFILES).forEach(profile -> {
            var other = mapped(profile, order -> WeakOrder.of(order.tiers().reversed()));
            var alike = Constituencies.of(List.of(profile, other));
            var grown = Constituencies.of(List.of(times(profile, 7), times(other, 3)));
            assertThat(grown.equalWeight().schulze())
                    .isEqualTo(alike.equalWeight().schulze());
        });
    }

    private static void sameResult(Tally one, Tally other) {
        assertThat(one).usingRecursiveComparison().ignoringFields("profile").isEqualTo(other);
    }

    private static Profile times(Profile profile, int factor) {
        return new Profile(
                profile.alternatives(),
                profile.ballots().stream()
                        .map(cast -> new Profile.Ballots(factor * cast.count(), cast.order()))
                        .toList());
    }

    private static Profile mapped(Profile profile, UnaryOperator<WeakOrder> change) {
        var ballots = profile.ballots().stream()
                .map(cast -> new Profile.Ballots(cast.count(), change.apply(cast.order())))
                .toList();
        var size = IntStream.concat(
                        IntStream.of(profile.alternatives().size()),
                        ballots.stream().mapToInt(cast -> cast.order().highestAlternative()))
                .max()
                .orElseThrow();
        return new Profile(names(size), ballots);
    }

    private static WeakOrder renumbered(WeakOrder order, List<Integer> numbers) {
        return WeakOrder.of(order.tiers().stream()
                .map(tier -> tier.stream().map(one -> numbers.get(one - 1)).toList())
                .toList());
    }

    /** The clone follows its original directly; where the original is not ranked, neither is the clone. */
    private static WeakOrder withClone(WeakOrder order, int original, int clone) {
        var tiers = new ArrayList<List<Integer>>();
        for (var tier : order.tiers()) {
            if (tier.equals(List.of(original))) {
                tiers.add(tier);
                tiers.add(List.of(clone));
            } else if (tier.contains(original)) {
                tiers.add(Stream.concat(tier.stream(), Stream.of(clone)).toList());
            } else {
                tiers.add(tier);
            }
        }
        return WeakOrder.of(tiers);
    }
}
