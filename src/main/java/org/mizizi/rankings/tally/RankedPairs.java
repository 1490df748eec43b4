package org.mizizi.rankings.tally;

/** Pairs counted ballot by ballot: for each alternative that one ranks, those below it. Soon done for ballots that rank few. */
final class RankedPairs {

    private final int[] sequence;
    private final int[] tierEnds;

    RankedPairs(int alternatives) {
        this.sequence = new int[alternatives];
        this.tierEnds = new int[alternatives];
    }

    void countInto(int[] votes, Profile.Ballots cast) {
        cast.order().writeSequence(sequence, tierEnds);
        for (var place = 0; place < cast.order().length(); place++) {
            addRow(votes, sequence[place] * sequence.length, tierEnds[place], cast.count());
        }
    }

    private void addRow(int[] votes, int row, int lower, int count) {
        for (var place = lower; place < sequence.length; place++) {
            votes[row + sequence[place]] += count;
        }
    }
}
