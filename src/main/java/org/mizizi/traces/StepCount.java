package org.mizizi.traces;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.Strength;
import org.mizizi.traceability.ThreadCount;
import org.mizizi.traceability.Whereabouts;

/** How many steps of a trace stand in one place, and how many of them hold how well. */
public record StepCount(Whereabouts place, long number, Map<LinkState, Long> near, Map<Strength, Long> far) {

    /** Of each place in which there is anything; what the trace is asked for is not counted. */
    static List<StepCount> of(List<ThreadCount> counts) {
        return Stream.of(Whereabouts.values())
                .filter(place -> place != Whereabouts.HERE)
                .map(place -> of(
                        place,
                        counts.stream().filter(count -> count.place() == place).toList()))
                .filter(tally -> tally.number() > 0)
                .toList();
    }

    private static StepCount of(Whereabouts place, List<ThreadCount> counts) {
        return new StepCount(
                place,
                counts.stream().mapToLong(ThreadCount::number).sum(),
                counts.stream()
                        .filter(count -> count.near() != null)
                        .collect(groupingBy(
                                count -> Objects.requireNonNull(count.near()),
                                TreeMap::new,
                                summingLong(ThreadCount::number))),
                counts.stream()
                        .filter(count -> count.far() != null)
                        .collect(groupingBy(
                                count -> Objects.requireNonNull(count.far()),
                                TreeMap::new,
                                summingLong(ThreadCount::number))));
    }
}
