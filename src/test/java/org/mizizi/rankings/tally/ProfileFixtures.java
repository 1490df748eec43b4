package org.mizizi.rankings.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Profiles for tests: written as PrefLib lines, or generated so that every run sees the same ones. */
final class ProfileFixtures {

    private ProfileFixtures() {}

    /** Alternatives A, B, C, … and lines such as {@code 3: 1,{2,4}}; {@code 2:} is two ballots that rank nothing. */
    static Profile profile(int alternatives, String... lines) {
        return new Profile(
                names(alternatives),
                Arrays.stream(lines).map(ProfileFixtures::ballots).toList());
    }

    static List<String> names(int alternatives) {
        return IntStream.range(0, alternatives)
                .mapToObj(index -> index < 26 ? String.valueOf((char) ('A' + index)) : "A" + index)
                .toList();
    }

    private static Profile.Ballots ballots(String line) {
        var colon = line.indexOf(':');
        return new Profile.Ballots(Integer.parseInt(line.substring(0, colon)), order(line.substring(colon + 1)));
    }

    /** The order that {@link WeakOrder#toString} would write so. */
    static WeakOrder order(String text) {
        var tiers = new ArrayList<List<Integer>>();
        var tie = new ArrayList<Integer>();
        var inTie = false;
        for (var token : text.replace("{", " { ")
                .replace("}", " } ")
                .replace(',', ' ')
                .strip()
                .split(" +", -1)) {
            switch (token) {
                case "" -> {}
                case "{" -> inTie = true;
                case "}" -> {
                    tiers.add(List.copyOf(tie));
                    tie.clear();
                    inTie = false;
                }
                default -> {
                    if (inTie) {
                        tie.add(Integer.valueOf(token));
                    } else {
                        tiers.add(List.of(Integer.valueOf(token)));
                    }
                }
            }
        }
        return WeakOrder.of(tiers);
    }

    /** Small profiles with cycles, ties, short and empty ballots, and sometimes without any ballot. */
    static Stream<Profile> generated(int howMany) {
        return IntStream.range(0, howMany).mapToObj(seed -> generated(new Random(seed)));
    }

    private static Profile generated(Random random) {
        var alternatives = 1 + random.nextInt(7);
        var ballots = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(25);
        return Profile.of(
                names(alternatives),
                IntStream.range(0, ballots)
                        .mapToObj(ballot -> order(random, alternatives))
                        .toList());
    }

    private static WeakOrder order(Random random, int alternatives) {
        var shuffled = shuffled(random, alternatives);
        var ranked = random.nextBoolean() ? alternatives : random.nextInt(alternatives + 1);
        var ties = random.nextInt(3) * 0.3;
        var tiers = new ArrayList<List<Integer>>();
        for (var alternative : shuffled.subList(0, ranked)) {
            if (!tiers.isEmpty() && random.nextDouble() < ties) {
                tiers.getLast().add(alternative);
            } else {
                tiers.add(new ArrayList<>(List.of(alternative)));
            }
        }
        return WeakOrder.of(tiers);
    }

    static List<Integer> shuffled(Random random, int alternatives) {
        var shuffled =
                new ArrayList<>(IntStream.rangeClosed(1, alternatives).boxed().toList());
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** The tiers of a ballot with what it does not rank as its last tie. */
    static List<List<Integer>> completed(WeakOrder order, int alternatives) {
        var unranked = IntStream.rangeClosed(1, alternatives)
                .filter(alternative -> order.tierOf(alternative).isEmpty())
                .boxed()
                .toList();
        return Stream.concat(order.tiers().stream(), Stream.of(unranked))
                .filter(tier -> !tier.isEmpty())
                .toList();
    }
}
