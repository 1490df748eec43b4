package org.mizizi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mizizi.rankings.tally.PairwiseMatrix;
import org.mizizi.rankings.tally.Tally;

/**
 * The tally of many ballots and of many options, by the code that counts the rankings of the portal, beside two yardsticks that
 * take turns with it: loops over every two options in plain Java, and numpy. All three have to come to the same.
 */
public final class TallyBench {

    /** So many ballots has the largest of the rankings that are counted; the others have a tenth and a fiftieth. */
    public static final int BALLOTS = 100_000;

    private static final int TIMES = 15;
    private static final int TIMES_TO_WARM_UP = 5;
    private static final int TIMES_COLD = 5;

    public TallyTimes run(int ballots) {
        return new TallyTimes(
                ballots,
                List.of(
                        count(ballots, 30),
                        count(Math.ceilDiv(ballots, 10), 50),
                        count(Math.ceilDiv(ballots, 50), 200)));
    }

    private static TallyTimes.Count count(int ballots, int options) {
        var made = MadeBallots.of(ballots, options);
        try {
            var file = Files.createTempFile("mizizi-ballots", ".bin");
            try {
                made.write(file);
                return count(made, file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static TallyTimes.Count count(MadeBallots made, Path file) {
        var cold = new ArrayList<Double>();
        for (var time = 0; time < TIMES_COLD; time++) {
            cold.add(ColdTally.inItsOwnProcess(made, file));
        }
        try (var numpy = NumpyPairs.start(made, file)) {
            return new Turns(made, numpy.isThere() ? Optional.of(numpy) : Optional.empty()).take(new Timings(cold));
        }
    }

    /** The tally and its yardsticks, one after the other, so that whatever else the machine does befalls all of them. */
    private static final class Turns {

        private final MadeBallots made;
        private final Optional<NumpyPairs> numpy;
        private final ArrayList<Double> warm = new ArrayList<>();
        private final ArrayList<Double> ofPlain = new ArrayList<>();
        private final ArrayList<Double> ofNumpy = new ArrayList<>();

        private Turns(MadeBallots made, Optional<NumpyPairs> numpy) {
            this.made = made;
            this.numpy = numpy;
        }

        private TallyTimes.Count take(Timings cold) {
            var profile = made.profile();
            requireSame(Tally.of(profile).pairwise());
            for (var time = -TIMES_TO_WARM_UP; time < TIMES; time++) {
                var tally = Timings.busy(() -> Tally.of(profile));
                var plain = Timings.busy(made::comparedPlainly);
                var inNumpy = numpy.map(NumpyPairs::count);
                if (time >= 0) {
                    warm.add(tally);
                    ofPlain.add(plain);
                    inNumpy.ifPresent(answer -> ofNumpy.add(answer.milliseconds()));
                }
            }
            return new TallyTimes.Count(
                    made.ballots(),
                    made.options(),
                    cold,
                    new Timings(warm),
                    new Timings(ofPlain),
                    ofNumpy.isEmpty() ? null : new Timings(ofNumpy));
        }

        private void requireSame(PairwiseMatrix counted) {
            var votes = counted.rows().stream().flatMap(List::stream).toList();
            var plain = made.comparedPlainly();
            for (var cell = 0; cell < plain.length; cell++) {
                if (votes.get(cell) != plain[cell]) {
                    throw new IllegalStateException("The tally and plain comparisons do not come to the same");
                }
            }
            numpy.map(NumpyPairs::count)
                    .filter(answer -> answer.mark() != NumpyPairs.mark(plain))
                    .ifPresent(_ -> {
                        throw new IllegalStateException("The tally and numpy do not come to the same");
                    });
        }
    }
}
