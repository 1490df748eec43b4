package org.mizizi.rankings;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mizizi.rounds.Round.RoundId;

/** What became of a ranking after it closed: the ranking, or nothing but the number of ballots where these are too few (T81). */
public sealed interface Result {

    RoundId round();

    int ballots();

    int invited();

    /** Fewer ballots than are asked for: nothing of them is shown. */
    record TooFew(RoundId round, int ballots, int invited, int asked) implements Result {}

    /**
     * The ranking.
     *
     * @param standings every alternative, best first
     * @param matrix how many ballots place the alternative of a row above that of a column, by position
     * @param concordance Kendall's W; empty where the ballots hold no information
     * @param divided the pairs on which most ballots contradict each other, most divided first
     * @param contested how it is without those whose mandate was contested, where some such were invited
     */
    record Ranking(
            RoundId round,
            int ballots,
            int invited,
            List<Alternative> alternatives,
            List<Standing> standings,
            List<List<Integer>> matrix,
            OptionalDouble concordance,
            List<Agreement> agreements,
            List<DividedPair> divided,
            Optional<WithoutContested> contested)
            implements Result {

        public Ranking {
            alternatives = List.copyOf(alternatives);
            standings = List.copyOf(standings);
            matrix = List.copyOf(matrix);
            agreements = List.copyOf(agreements);
            divided = List.copyOf(divided);
        }

        /** How many ballots place one alternative above the other. */
        public int votes(Alternative one, Alternative over) {
            return matrix.get(one.position() - 1).get(over.position() - 1);
        }
    }
}
