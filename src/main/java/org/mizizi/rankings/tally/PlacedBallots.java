package org.mizizi.rankings.tally;

/**
 * Some ballots side by side, with a column of places for each alternative: two columns are compared by a loop without
 * branches, which a processor does for several ballots at once. Worth while for ballots that rank more than a few.
 */
final class PlacedBallots {

    /** Columns of this many stay near the processor while they are compared. */
    private static final int MOST = 512;

    private static final int SHORT = 8;

    private final int[][] columns;
    private final int[] counts = new int[MOST];
    private int held;

    PlacedBallots(int alternatives) {
        this.columns = new int[alternatives][MOST];
    }

    /** Of ballots that rank less than an eighth, the few pairs are sooner counted one by one. */
    boolean suits(WeakOrder order) {
        return order.length() * SHORT >= columns.length;
    }

    boolean isFull() {
        return held == MOST;
    }

    void add(Profile.Ballots cast) {
        for (var column : columns) {
            column[held] = Integer.MAX_VALUE;
        }
        cast.order().writePlaces(columns, held);
        counts[held] = cast.count();
        held++;
    }

    /** Adds for every two alternatives how many of the ballots rank the one above the other, and lets go of the ballots. */
    void countInto(int[] votes) {
        for (var one = 0; one < columns.length; one++) {
            for (var other = 0; other < columns.length; other++) {
                votes[one * columns.length + other] += above(columns[one], columns[other], counts, held);
            }
        }
        held = 0;
    }

    /** A method of its own, so that the compiler soon sees the loop that a tally's time goes to. */
    private static int above(int[] one, int[] other, int[] counts, int held) {
        var above = 0;
        for (var ballot = 0; ballot < held; ballot++) {
            above += ((one[ballot] - other[ballot]) >> (Integer.SIZE - 1)) & counts[ballot];
        }
        return above;
    }
}
