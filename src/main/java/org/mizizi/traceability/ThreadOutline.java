package org.mizizi.traceability;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A thread without its length: how many steps there are of each sort, the few that are nearest, and the links among these.
 *
 * @param authors from how many named organisations the inputs come that are not cited themselves, by how well the chains
 *     hold; what is confirmed in part counts as open
 * @param nearest of each place and kind the first, at most {@link #NEAREST}
 */
public record ThreadOutline(
        Node origin,
        List<ThreadCount> counts,
        Map<Strength, Long> authors,
        List<ThreadStep> nearest,
        List<Strand> strands) {

    /** How many of each place and kind are the nearest. */
    public static final int NEAREST = 10;

    /** A link between two of the nearest. */
    public record Strand(UUID downstream, UUID upstream, LinkState state) {}

    public ThreadOutline {
        counts = List.copyOf(counts);
        authors = Map.copyOf(authors);
        nearest = List.copyOf(nearest);
        strands = List.copyOf(strands);
    }

    /** The nearest in one place, in order. */
    public List<ThreadStep> nearest(Whereabouts place) {
        return nearest.stream().filter(step -> step.place() == place).toList();
    }

    /** How many steps there are in one place. */
    public long number(Whereabouts place) {
        return counts.stream()
                .filter(count -> count.place() == place)
                .mapToLong(ThreadCount::number)
                .sum();
    }

    /** The first of what became of it, as it is told: what is over and what is far last. */
    public List<Reached> became() {
        return Stream.of(Whereabouts.FOLLOWING, Whereabouts.BEYOND)
                .flatMap(place -> nearest(place).stream())
                .filter(step -> Reached.isTold(step.node().kind(), step.node().standing()))
                .map(step -> Reached.of(origin.id(), step))
                .sorted(Reached.IN_ORDER)
                .toList();
    }
}
