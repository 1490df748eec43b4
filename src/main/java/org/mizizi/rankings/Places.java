package org.mizizi.rankings;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mizizi.priorities.Priority.PriorityId;
import org.mizizi.rankings.tally.WeakOrder;
import org.mizizi.shared.Refusal;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The places that a ballot gives: 1 is most important, equal numbers are ties, a priority without a place is tied last.
 * Places are closed up, so that 2, 5, 5 and 9 become 1, 2, 2 and 3.
 */
public record Places(Map<PriorityId, Integer> ranks) {

    /** Nothing ranked. */
    public static final Places NONE = new Places(new LinkedHashMap<>());

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<UUID, Integer>> STORED = new TypeReference<>() {};

    /** The number given to one priority. */
    public record Place(PriorityId priority, int rank) {}

    public Places {
        if (ranks.values().stream().anyMatch(rank -> rank < 1)) {
            throw Refusal.of("ballot.rank-below-one").asException();
        }
        ranks = closedUp(ranks);
    }

    /** The places as somebody gave them; one priority twice is refused. */
    public static Places of(Collection<Place> places) {
        var ranks = new LinkedHashMap<PriorityId, Integer>();
        for (var place : places) {
            if (ranks.put(place.priority(), place.rank()) != null) {
                throw Refusal.of("ballot.duplicate").asException();
            }
        }
        return new Places(ranks);
    }

    /** The written form in the database; used by the row mapping. */
    public static Places valueOf(String json) {
        var ranks = new LinkedHashMap<PriorityId, Integer>();
        JSON.readValue(json, STORED).forEach((priority, rank) -> ranks.put(new PriorityId(priority), rank));
        return new Places(ranks);
    }

    public String json() {
        var written = new LinkedHashMap<UUID, Integer>();
        ranks.forEach((priority, rank) -> written.put(priority.value(), rank));
        return JSON.writeValueAsString(written);
    }

    public OptionalInt of(PriorityId priority) {
        var rank = ranks.get(priority);
        return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
    }

    public boolean isEmpty() {
        return ranks.isEmpty();
    }

    /** How many priorities have a place. */
    public int count() {
        return ranks.size();
    }

    /** The order for counting, by the positions of the alternatives. */
    WeakOrder over(List<Alternative> alternatives) {
        var positions = new HashMap<PriorityId, Integer>();
        alternatives.forEach(alternative -> positions.put(alternative.priority(), alternative.position()));
        return WeakOrder.of(List.copyOf(ranks.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        TreeMap::new,
                        Collectors.mapping(place -> positions.get(place.getKey()), Collectors.toList())))
                .values()));
    }

    private static Map<PriorityId, Integer> closedUp(Map<PriorityId, Integer> ranks) {
        var levels = ranks.values().stream().distinct().sorted().toList();
        var closed = new LinkedHashMap<PriorityId, Integer>();
        ranks.entrySet().stream()
                .sorted(Map.Entry.<PriorityId, Integer>comparingByValue()
                        .thenComparing(comparing(place -> place.getKey().value())))
                .forEach(place -> closed.put(place.getKey(), Collections.binarySearch(levels, place.getValue()) + 1));
        return Collections.unmodifiableMap(closed);
    }
}
