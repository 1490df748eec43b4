package org.mizizi.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.mizizi.rankings.tally.Profile;
import org.mizizi.rankings.tally.WeakOrder;

/**
 * Ballots for a bench, the same at every run: voters differ, and agree somewhat; one step in five is a tie, and every third
 * ballot ranks a part only.
 */
final class MadeBallots {

    private static final int SEED = 42;

    private final int ballots;
    private final int options;

    /** Ballot after ballot the place of each option, 0 being the best; those not ranked share the last. */
    private final short[] places;

    private MadeBallots(int ballots, int options, short[] places) {
        this.ballots = ballots;
        this.options = options;
        this.places = places;
    }

    static MadeBallots of(int ballots, int options) {
        var random = new Random(SEED);
        var places = new short[ballots * options];
        for (var ballot = 0; ballot < ballots; ballot++) {
            fill(places, ballot * options, options, random);
        }
        return new MadeBallots(ballots, options, places);
    }

    private static void fill(short[] places, int start, int options, Random random) {
        var liked = new double[options];
        for (var option = 0; option < options; option++) {
            liked[option] = random.nextGaussian() + 2.0 * option / options;
        }
        var best = IntStream.range(0, options)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer option) -> liked[option])
                        .reversed())
                .toList();
        var ranked = random.nextInt(3) == 0 ? 1 + random.nextInt(options) : options;
        var place = 0;
        for (var at = 0; at < options; at++) {
            if (at > 0 && at < ranked && random.nextInt(5) > 0) {
                place++;
            }
            places[start + best.get(at)] = (short) (at < ranked ? place : options);
        }
    }

    static MadeBallots read(Path file, int ballots, int options) throws IOException {
        var places = new short[ballots * options];
        ByteBuffer.wrap(Files.readAllBytes(file))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer()
                .get(places);
        return new MadeBallots(ballots, options, places);
    }

    void write(Path file) throws IOException {
        var bytes = ByteBuffer.allocate(places.length * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(places);
        Files.write(file, bytes.array());
    }

    int ballots() {
        return ballots;
    }

    int options() {
        return options;
    }

    Profile profile() {
        var names = IntStream.rangeClosed(1, options)
                .mapToObj(number -> "Option " + number)
                .toList();
        return Profile.of(
                names, IntStream.range(0, ballots).mapToObj(this::order).toList());
    }

    private WeakOrder order(int ballot) {
        List<List<Integer>> tiers = new ArrayList<>(Collections.nCopies(options, List.of()));
        for (var option = 0; option < options; option++) {
            var place = places[ballot * options + option];
            if (place < options) {
                var tier = new ArrayList<>(tiers.get(place));
                tier.add(option + 1);
                tiers.set(place, tier);
            }
        }
        return WeakOrder.of(tiers.stream().filter(tier -> !tier.isEmpty()).toList());
    }

    /** For every two options the ballots that place the one above the other, as anyone would write it. */
    int[] comparedPlainly() {
        var votes = new int[options * options];
        for (var ballot = 0; ballot < ballots; ballot++) {
            compare(votes, ballot * options);
        }
        return votes;
    }

    private void compare(int[] votes, int start) {
        for (var one = 0; one < options; one++) {
            for (var other = one + 1; other < options; other++) {
                if (places[start + one] < places[start + other]) {
                    votes[one * options + other]++;
                } else if (places[start + one] > places[start + other]) {
                    votes[other * options + one]++;
                }
            }
        }
    }
}
