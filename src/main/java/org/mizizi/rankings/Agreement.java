package org.mizizi.rankings;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mizizi.priorities.PriorityId;

/** Whether the two methods put the same alternatives among the first few: the plainest sign that a ranking is robust. */
public record Agreement(int first, boolean same) {

    private static final List<Integer> FIRST = List.of(1, 3, 5, 10);

    static List<Agreement> of(Collection<Standing> standings) {
        return FIRST.stream()
                .filter(first -> first < standings.size())
                .map(first -> new Agreement(
                        first,
                        among(standings, first, Standing::place).equals(among(standings, first, Standing::bordaPlace))))
                .toList();
    }

    private static Set<PriorityId> among(Collection<Standing> standings, int first, ToIntFunction<Standing> place) {
        return standings.stream()
                .filter(standing -> place.applyAsInt(standing) <= first)
                .map(standing -> standing.alternative().priority())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The place of each number when higher is better: 1 more than how many are higher. */
    static int[] places(List<Long> points) {
        return IntStream.range(0, points.size())
                .map(index -> 1
                        + (int) points.stream()
                                .filter(other -> other > points.get(index))
                                .count())
                .toArray();
    }
}
