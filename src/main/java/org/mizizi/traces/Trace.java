package org.mizizi.traces;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.Organisation;
import org.mizizi.plans.PlanStanding;
import org.mizizi.priorities.InputRow;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.ReadingDirection;
import org.mizizi.shared.Side;
import org.mizizi.traceability.Lineage;
import org.mizizi.traceability.LinkRow;
import org.mizizi.traceability.Node;
import org.mizizi.traceability.NodeKind;
import org.mizizi.traceability.NodeStanding;
import org.mizizi.traceability.Reached;

/** A lineage with what a reader may know of its ends: the same rows make the picture and the list beside it. */
public record Trace(Node origin, List<Station> stations, Steps steps, Ground ground, List<Reached> onward) {

    /** Most boxes a column of the picture holds; the list always holds all. */
    private static final int DRAWN = 24;

    /** What the modules tell of the ends: whose they are, the words of inputs, how plans stand. */
    record Known(
            Function<Node, @Nullable Organisation> owners, Map<UUID, InputRow> inputs, Map<UUID, PlanStanding> plans) {}

    /** One end of links, its owner where known, its words where it is an input, its state where it is a plan, and what follows from it. */
    public record Station(
            Node node,
            @Nullable LocalizedText owner,
            @Nullable Side side,
            @Nullable InputRow input,
            @Nullable PlanStanding plan,
            List<LinkRow> followers) {

        public Station {
            followers = List.copyOf(followers);
        }

        static Station of(Node node, Known known, List<LinkRow> followers) {
            var owner = known.owners().apply(node);
            return new Station(
                    node,
                    owner == null ? null : owner.name(),
                    owner == null ? null : owner.side(),
                    known.inputs().get(node.id()),
                    known.plans().get(node.id()),
                    followers);
        }

        /** An input whose author took the words back: the place is kept without them (T51). */
        public boolean isTakenBack() {
            return node.kind() == NodeKind.INPUT && node.standing() == NodeStanding.WITHDRAWN;
        }
    }

    public Trace {
        stations = List.copyOf(stations);
        onward = List.copyOf(onward);
    }

    static Trace of(Lineage lineage, Known known) {
        var followers = lineage.links().stream()
                .collect(Collectors.groupingBy(link -> link.upstream().id()));
        var stations = lineage.nodes().stream()
                .map(node -> Station.of(node, known, followers.getOrDefault(node.id(), List.of())))
                .toList();
        return new Trace(lineage.origin(), stations, Steps.of(lineage, stations), Ground.of(lineage), lineage.onward());
    }

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
        return startsHere() ? columns : columns.reversed();
    }

    /** Whether the trace is asked for where everything begins, so that it only leads on. */
    public boolean startsHere() {
        return origin.kind() == NodeKind.INPUT;
    }

    public boolean isAskedFor(Station station) {
        return station.node().id().equals(origin.id());
    }

    /** What the thing asked for follows from, at first hand. */
    public List<LinkRow> origins() {
        return stations.stream()
                .flatMap(station -> station.followers().stream())
                .filter(link -> link.downstream().id().equals(origin.id()))
                .toList();
    }

    /** Every claim of the chain. */
    public List<LinkRow> links() {
        return stations.stream()
                .flatMap(station -> station.followers().stream())
                .toList();
    }

    /** By which all words in it are called that are translated: what was said, and what is said of claims. */
    public List<UUID> texts() {
        return Stream.concat(
                        stations.stream()
                                .map(Station::input)
                                .filter(Objects::nonNull)
                                .map(input -> input.id().value()),
                        links().stream().flatMap(link -> link.texts().stream()))
                .toList();
    }

    /** What follows from the thing asked for, at first hand. */
    public List<LinkRow> followers() {
        return here().followers();
    }

    /** The thing asked for itself. */
    public Station here() {
        return station(origin.id());
    }

    public Station station(UUID node) {
        return stations.stream()
                .filter(station -> station.node().id().equals(node))
                .findFirst()
                .orElseThrow();
    }

    /** How a face of the portal tells of a station: where it leads, and what it calls an owner who is protected. */
    public record Telling(Locale locale, Function<Node, String> addresses, String withoutName) {}

    /** The picture, with as much of each column as can be looked at. */
    public TracePicture picture(Telling telling) {
        var drawn = List.of(NodeKind.values()).stream()
                .flatMap(kind -> of(kind).stream().limit(DRAWN))
                .toList();
        var strands = drawn.stream()
                .flatMap(station -> station.followers().stream())
                .map(link -> new TracePicture.Strand(
                        link.downstream().id(), link.upstream().id(), link.state()))
                .toList();
        return TracePicture.of(
                drawn.stream().map(station -> stop(station, telling)).toList(),
                strands,
                ReadingDirection.of(telling.locale()).isMirrored());
    }

    private TracePicture.Stop stop(Station station, Telling telling) {
        var node = station.node();
        var owner = station.owner();
        return new TracePicture.Stop(
                node.id(),
                node.kind(),
                node.reference(),
                node.title().in(telling.locale()),
                owner == null
                        ? telling.withoutName()
                        : owner.in(telling.locale()).text(),
                station.side() == Side.EXTERNAL,
                telling.addresses().apply(node));
    }
}
