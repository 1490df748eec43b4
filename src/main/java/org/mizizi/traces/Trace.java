package org.mizizi.traces;

import java.util.Collection;
import java.util.Collections;
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
import org.mizizi.shared.ListPage;
import org.mizizi.shared.ReadingDirection;
import org.mizizi.shared.Side;
import org.mizizi.traceability.Followers;
import org.mizizi.traceability.LinkAnswer;
import org.mizizi.traceability.LinkRow;
import org.mizizi.traceability.Node;
import org.mizizi.traceability.NodeKind;
import org.mizizi.traceability.ThreadOutline;
import org.mizizi.traceability.ThreadStep;
import org.mizizi.traceability.Whereabouts;

/**
 * Where something comes from and what follows from it, with what a reader may know of it: all of it in numbers, and in words
 * what is nearest and one page of the whole. It does not grow with the country.
 */
public record Trace(ThreadOutline outline, Map<UUID, Station> stations, ListPage<Step> page, List<Station> drawn) {

    /** How many of what is near are told with the answers. */
    static final int NEAR = 10;

    /** How many answers to a claim at first hand are told beside it. */
    private static final int ANSWERS = 3;

    /** Most boxes a column of the picture holds: the nearest ones; the list leads to all. */
    private static final int DRAWN = 12;

    /** What the modules tell of the ends: whose they are, the words of inputs, how plans stand, what follows from them. */
    record Known(
            Function<Node, @Nullable Organisation> owners,
            Map<UUID, InputRow> inputs,
            Map<UUID, PlanStanding> plans,
            Map<UUID, Followers> followers) {}

    public Trace {
        stations = Collections.unmodifiableMap(new LinkedHashMap<>(stations));
        drawn = List.copyOf(drawn);
    }

    static Trace of(ThreadOutline outline, Collection<Node> told, ListPage<ThreadStep> page, Known known) {
        var stations = told.stream()
                .map(node -> Station.of(node, known))
                .collect(Collectors.toMap(
                        station -> station.node().id(), Function.identity(), (first, _) -> first, LinkedHashMap::new));
        return new Trace(
                outline,
                stations,
                page.map(step -> new Step(
                        step.place(),
                        Objects.requireNonNull(stations.get(step.node().id())),
                        step.near(),
                        step.far())),
                drawn(outline).map(node -> Station.of(node, known)).toList());
    }

    public Node origin() {
        return outline.origin();
    }

    /** The steps of the page by the places where they stand. */
    public Map<Whereabouts, List<Step>> places() {
        return page.rows().stream()
                .collect(Collectors.groupingBy(
                        Step::place, () -> new EnumMap<>(Whereabouts.class), Collectors.toList()));
    }

    /** The places that the trace leads to. */
    public List<Whereabouts> offered() {
        return tallies().stream().map(StepCount::place).toList();
    }

    public List<StepCount> tallies() {
        return StepCount.of(outline.counts());
    }

    public Ground ground() {
        return Ground.of(outline);
    }

    public Onward onward() {
        return Onward.of(outline);
    }

    /** Whether the trace is asked for where everything begins, so that it only leads on. */
    public boolean startsHere() {
        return origin().kind() == NodeKind.INPUT;
    }

    public boolean isAskedFor(Station station) {
        return station.node().id().equals(origin().id());
    }

    /** The first of what the thing asked for follows from, at first hand. */
    public List<LinkRow> origins() {
        return outline.nearest(Whereabouts.CITED).stream()
                .limit(NEAR)
                .flatMap(step -> station(step.node().id()).followers().first().stream())
                .filter(link -> link.downstream().id().equals(origin().id()))
                .toList();
    }

    /** The first of what follows from the thing asked for, at first hand. */
    public List<LinkRow> followers() {
        return here().followers().first().stream()
                .filter(link -> stations.containsKey(link.downstream().id()))
                .toList();
    }

    /** The answers to a claim that are told beside it: the first where it is at first hand, none where it is further on. */
    public List<LinkAnswer> told(LinkRow link) {
        return isAtFirstHand(link)
                ? link.answers().first(isToldHereAlone(link) ? Integer.MAX_VALUE : ANSWERS)
                : List.of();
    }

    /** Whether there are answers to a claim besides those that are told beside it. */
    public boolean isMoreSaid(LinkRow link) {
        return told(link).size() < link.answers().given().size();
    }

    /** No page but its trace tells all that is said of what a goal cites. */
    private boolean isToldHereAlone(LinkRow link) {
        return link.downstream().kind() == NodeKind.GOAL
                && link.downstream().id().equals(origin().id());
    }

    private boolean isAtFirstHand(LinkRow link) {
        return link.upstream().id().equals(origin().id())
                || link.downstream().id().equals(origin().id());
    }

    /** By which all words in it are called that are translated: what was said, and what is said of claims. */
    public List<UUID> texts() {
        return Stream.concat(
                        stations.values().stream()
                                .map(Station::input)
                                .filter(Objects::nonNull)
                                .map(input -> input.id().value()),
                        stations.values().stream()
                                .flatMap(station -> station.followers().first().stream())
                                .flatMap(link -> link.texts(told(link)).stream()))
                .toList();
    }

    /** The thing asked for itself. */
    public Station here() {
        return station(origin().id());
    }

    public Station station(UUID node) {
        return Objects.requireNonNull(stations.get(node));
    }

    /** How a face of the portal tells of a station: where it leads, and what it calls an owner who is protected. */
    public record Telling(Locale locale, Function<Node, String> addresses, String withoutName) {}

    /** The picture, with what is nearest. */
    public TracePicture picture(Telling telling) {
        var strands = outline.strands().stream()
                .map(strand -> new TracePicture.Strand(strand.downstream(), strand.upstream(), strand.state()))
                .toList();
        return TracePicture.of(
                drawn.stream().map(station -> stop(station, telling)).toList(),
                strands,
                ReadingDirection.of(telling.locale()).isMirrored());
    }

    /** Whether there is more than the picture shows. */
    public boolean isMoreThanDrawn() {
        return drawn.size() < length();
    }

    /** How many steps it has, with the one that it is asked for. */
    public long length() {
        return Stream.of(Whereabouts.values()).mapToLong(outline::number).sum();
    }

    private static Stream<Node> drawn(ThreadOutline outline) {
        return Stream.of(NodeKind.values())
                .flatMap(kind -> Stream.of(Whereabouts.values())
                        .flatMap(place -> outline.nearest(place).stream())
                        .map(ThreadStep::node)
                        .filter(node -> node.kind() == kind)
                        .limit(DRAWN));
    }

    private static TracePicture.Stop stop(Station station, Telling telling) {
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
