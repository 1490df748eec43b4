package org.mizizi.traces;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizizi.traceability.Chain;
import org.mizizi.traceability.Lineage;
import org.mizizi.traceability.LinkRow;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.Reached;
import org.mizizi.traceability.Strength;
import org.mizizi.traces.Trace.Station;

/**
 * A trace read step by step from what it is asked for: what that cites itself, people's words first, before what these go
 * back to (M1), and then what follows from it; each step with how well it holds.
 */
public record Steps(Map<Place, List<Step>> places) {

    /** Where a step stands, seen from what the trace is asked for. */
    public enum Place {
        HERE,
        CITED,
        BEHIND,
        FOLLOWING,
        BEYOND
    }

    /** One end of links on the way: its state where it is near, how well the best chain holds where it is far. */
    public record Step(
            Station station,
            @Nullable LinkState near,
            @Nullable Strength far) {

        /** The name under which styles know how well it holds; none of what the trace is asked for. */
        public String style() {
            if (near != null) {
                return TracePicture.style(near);
            }
            return far == null ? "here" : style(far);
        }

        private static String style(Strength strength) {
            return switch (strength) {
                case CONFIRMED -> "confirmed";
                case PARTLY -> "partly";
                case OPEN -> "unanswered";
                case BROKEN -> "disputed";
            };
        }
    }

    static Steps of(Lineage lineage, List<Station> stations) {
        var back = lineage.back().stream().collect(Collectors.toMap(Chain::id, Function.identity()));
        var onward = lineage.onward().stream().collect(Collectors.toMap(Reached::reference, Function.identity()));
        var followers = lineage.links().stream()
                .filter(link -> link.upstream().id().equals(lineage.origin().id()))
                .collect(Collectors.toMap(link -> link.downstream().id(), Function.identity()));
        var places = new EnumMap<Place, List<Step>>(Place.class);
        for (var place : Place.values()) {
            var steps = stations.stream()
                    .filter(station -> place == place(station.node().id(), lineage, back, followers))
                    .map(station -> step(station, back, followers, onward))
                    .toList();
            if (!steps.isEmpty()) {
                places.put(place, place == Place.BEHIND ? steps.reversed() : steps);
            }
        }
        return new Steps(places);
    }

    private static Place place(UUID id, Lineage lineage, Map<UUID, Chain> back, Map<UUID, LinkRow> followers) {
        if (id.equals(lineage.origin().id())) {
            return Place.HERE;
        }
        var chain = back.get(id);
        if (chain != null) {
            return chain.isNear() ? Place.CITED : Place.BEHIND;
        }
        return followers.containsKey(id) ? Place.FOLLOWING : Place.BEYOND;
    }

    private static Step step(
            Station station, Map<UUID, Chain> back, Map<UUID, LinkRow> followers, Map<String, Reached> onward) {
        var node = station.node();
        var chain = back.get(node.id());
        var link = followers.get(node.id());
        if (chain != null) {
            return chain.isNear() ? new Step(station, chain.cited(), null) : new Step(station, null, chain.strength());
        }
        if (link != null) {
            return new Step(station, link.state(), null);
        }
        var reached = onward.get(node.reference());
        return new Step(station, null, reached == null ? null : reached.strength());
    }
}
