package org.mizizi.rankings.tally;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Who is preferred to whom: for every two alternatives the number of ballots that rank the one above the other. */
public final class PairwiseMatrix {

    private final int size;
    private final int ballots;

    /** Row after row. No entry can overflow, as a profile holds no more ballots than an {@code int} can count. */
    private final int[] votes;

    private PairwiseMatrix(int size, int ballots, int[] votes) {
        this.size = size;
        this.ballots = ballots;
        this.votes = votes;
    }

    /** Counts every two alternatives of every ballot. */
    public static PairwiseMatrix of(Profile profile) {
        var size = profile.alternatives().size();
        var votes = new int[size * size];
        var placed = new PlacedBallots(size);
        var ranked = new RankedPairs(size);
        for (var cast : profile.ballots()) {
            if (!placed.suits(cast.order())) {
                ranked.countInto(votes, cast);
                continue;
            }
            placed.add(cast);
            if (placed.isFull()) {
                placed.countInto(votes);
            }
        }
        placed.countInto(votes);
        return new PairwiseMatrix(size, profile.ballotCount(), votes);
    }

    /** How many alternatives there are. */
    public int size() {
        return size;
    }

    /** How many ballots were counted. */
    public int ballots() {
        return ballots;
    }

    /** How many ballots rank an alternative strictly above another. Alternatives are numbered from 1. */
    public int votes(int alternative, int over) {
        return votes[at(alternative, over)];
    }

    /** How many ballots rank neither above the other. */
    public int undecided(int alternative, int other) {
        return ballots - votes(alternative, other) - votes(other, alternative);
    }

    /** Do more ballots rank an alternative above another than below it? */
    public boolean beats(int alternative, int other) {
        return votes(alternative, other) > votes(other, alternative);
    }

    /** The matrix row by row; row i, column j is {@code votes(i + 1, j + 1)}. */
    public List<List<Integer>> rows() {
        return IntStream.range(0, size)
                .mapToObj(row -> Arrays.stream(votes, row * size, (row + 1) * size)
                        .boxed()
                        .toList())
                .toList();
    }

    /** The alternative that beats every other, if there is one. */
    public OptionalInt condorcetWinner() {
        return alternatives()
                .filter(one -> alternatives().allMatch(other -> other == one || beats(one, other)))
                .findFirst();
    }

    /** The smallest set of alternatives of which each beats everyone outside, in ascending order. */
    public List<Integer> smithSet() {
        var inside = new boolean[size + 1];
        var open = new int[size];
        var found = 1;
        open[0] = mostVictorious();
        inside[open[0]] = true;
        for (var next = 0; next < found; next++) {
            for (var other = 1; other <= size; other++) {
                if (!inside[other] && !beats(open[next], other)) {
                    inside[other] = true;
                    open[found++] = other;
                }
            }
        }
        return alternatives().filter(one -> inside[one]).boxed().toList();
    }

    /** Surely in the Smith set: whoever is outside loses to all of it, and so wins less often than any member. */
    private int mostVictorious() {
        var best = 1;
        var most = -1L;
        for (var one = 1; one <= size; one++) {
            var candidate = one;
            var victories =
                    alternatives().filter(other -> beats(candidate, other)).count();
            if (victories > most) {
                most = victories;
                best = one;
            }
        }
        return best;
    }

    int[] cells() {
        return votes.clone();
    }

    private IntStream alternatives() {
        return IntStream.rangeClosed(1, size);
    }

    private int at(int row, int column) {
        return Objects.checkIndex(row - 1, size) * size + Objects.checkIndex(column - 1, size);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PairwiseMatrix matrix
                && ballots == matrix.ballots
                && Arrays.equals(votes, matrix.votes);
    }

    @Override
    public int hashCode() {
        return 31 * ballots + Arrays.hashCode(votes);
    }

    @Override
    public String toString() {
        return rows().toString();
    }
}
