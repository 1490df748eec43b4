package org.mizizi.rankings;

import java.util.List;
import org.mizizi.rankings.tally.Tally;

/** Whether the two methods put the same alternatives among the first few: the plainest sign that a ranking is robust. */
public record Agreement(int first, boolean same) {

    private static final List<Integer> FIRST = List.of(1, 3, 5, 10);

    static List<Agreement> of(Tally tally) {
        return FIRST.stream()
                .filter(first -> first < tally.schulze().length())
                .map(first -> new Agreement(
                        first, tally.schulze().first(first).equals(tally.borda().first(first))))
                .toList();
    }
}
