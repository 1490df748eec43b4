package org.mizizi.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mizizi.priorities.InputRow;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Side;
import org.mizizi.traceability.Lineage;
import org.mizizi.traceability.LinkRow;
import org.mizizi.traceability.Node;
import org.mizizi.traceability.NodeKind;

/** A lineage with what a reader may know of its ends: the same rows make the picture and the table beside it. */
record Trace(Node origin, List<Station> stations) {

    /** Most boxes a column of the picture holds; the table always holds all. */
    private static final int DRAWN = 24;

    /** One end of links, its owner where known, its words where it is an input, and what follows from it. */
    record Station(
            Node node,
            @Nullable LocalizedText owner,
            @Nullable Side side,
            @Nullable InputRow input,
            List<LinkRow> followers) {

        Station {
            followers = List.copyOf(followers);
        }
    }

    Trace {
        stations = List.copyOf(stations);
    }

    static Trace of(Lineage lineage, Function<Node, @Nullable Owner> owners, Map<UUID, InputRow> inputs) {
        var followers = lineage.links().stream().collect(Collectors.groupingBy(LinkRow::upstream));
        var stations = lineage.nodes().stream()
                .map(node -> {
                    var owner = owners.apply(node);
                    return new Station(
                            node,
                            owner == null ? null : owner.name(),
                            owner == null ? null : owner.side(),
                            inputs.get(node.id()),
                            followers.getOrDefault(node.id(), List.of()));
                })
                .toList();
        return new Trace(lineage.origin(), stations);
    }

    /** The organisation that said or planned something. */
    record Owner(LocalizedText name, Side side) {}

    public List<Station> of(NodeKind kind) {
        return stations.stream()
                .filter(station -> station.node().kind() == kind)
                .toList();
    }

    /** The kinds that occur, in order, with their stations. */
    public Map<NodeKind, List<Station>> columns() {
        var columns = new EnumMap<NodeKind, List<Station>>(NodeKind.class);
        stations.forEach(station -> columns.computeIfAbsent(station.node().kind(), _ -> new ArrayList<>())
                .add(station));
        return columns;
    }

    /** The same, beginning with what the trace is asked for: its own citations before what they go back to (M1). */
    public Map<NodeKind, List<Station>> columnsFromHere() {
        var columns = new LinkedHashMap<>(columns());
        return origin.kind() == NodeKind.INPUT ? columns : columns.reversed();
    }

    public int inputs() {
        return of(NodeKind.INPUT).size();
    }

    /** How many named organisations the inputs come from. */
    public long organisations() {
        return of(NodeKind.INPUT).stream()
                .map(station -> station.node().owner())
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    /** How many links there are of each pattern of the picture's lines. */
    public long links(String style) {
        return stations.stream()
                .flatMap(station -> station.followers().stream())
                .filter(link -> TracePicture.style(link.state()).equals(style))
                .count();
    }

    /** The picture, with as much of each column as can be looked at. */
    TracePicture picture(SiteReading reading) {
        var drawn = List.of(NodeKind.values()).stream()
                .flatMap(kind -> of(kind).stream().limit(DRAWN))
                .toList();
        var strands = drawn.stream()
                .flatMap(station -> station.followers().stream())
                .map(link -> new TracePicture.Strand(link.downstream(), link.upstream(), link.state()))
                .toList();
        return TracePicture.of(
                drawn.stream().map(station -> stop(station, reading)).toList(), strands, reading.mirrored());
    }

    private static TracePicture.Stop stop(Station station, SiteReading reading) {
        var node = station.node();
        return new TracePicture.Stop(
                node.id(),
                node.kind(),
                node.reference(),
                reading.words(node.title()),
                station.owner() == null ? reading.say("site.protected") : reading.text(station.owner()),
                station.side() == Side.EXTERNAL,
                reading.toReference(node.reference()).orElseGet(() -> reading.to("trace", node.reference())));
    }
}
