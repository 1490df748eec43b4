package org.mizizi.traces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mizizi.shared.Wording;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.NodeKind;
import org.mizizi.traces.TraceColumns.Slot;
import org.mizizi.traces.TracePicture.Box;
import org.mizizi.traces.TracePicture.Line;
import org.mizizi.traces.TracePicture.Stop;
import org.mizizi.traces.TracePicture.Strand;

class TracePictureTests {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+");

    private final Stop ferry = stop(NodeKind.INPUT, "INP-000001");
    private final Stop road = stop(NodeKind.INPUT, "INP-000002");
    private final Stop travel = stop(NodeKind.PRIORITY, "PRI-0001");
    private final Stop goal = stop(NodeKind.GOAL, "GOAL-1.1");
    private final Stop plan = stop(NodeKind.PLAN, "PLAN-0001");
    private final List<Stop> stops = List.of(plan, goal, travel, road, ferry);
    private final List<Strand> strands = List.of(
            link(travel, ferry, LinkState.CONFIRMED),
            link(travel, road, LinkState.PARTLY),
            link(goal, travel, LinkState.CONFIRMED),
            link(plan, goal, LinkState.CLAIMED),
            link(plan, ferry, LinkState.DISPUTED));

    @Test
    void whatPeopleSaidIsLeftOfWhatIsPlanned() {
        var picture = TracePicture.of(stops, strands, false);
        assertThat(picture.boxes())
                .extracting(box -> box.stop().kind())
                .containsExactly(NodeKind.INPUT, NodeKind.INPUT, NodeKind.PRIORITY, NodeKind.GOAL, NodeKind.PLAN);
        assertThat(box(picture, ferry).x()).isZero();
        assertThat(box(picture, plan).x() + TracePicture.BOX_WIDTH).isEqualTo(picture.width());
    }

    @Test
    void inARightToLeftLanguageThePictureIsMirrored() {
        var picture = TracePicture.of(stops, strands, false);
        var mirrored = TracePicture.of(stops, strands, true);
        for (var box : picture.boxes()) {
            var twin = box(mirrored, box.stop());
            assertThat(twin.x()).isEqualTo(picture.width() - box.x() - TracePicture.BOX_WIDTH);
            assertThat(twin.y()).isEqualTo(box.y());
            assertThat(twin.textX()).isEqualTo(picture.width() - box.textX());
        }
    }

    @Test
    void everyLinkIsALineWithAPatternOfItsOwn() {
        var picture = TracePicture.of(stops, strands, false);
        assertThat(picture.lines())
                .extracting(Line::style)
                .containsExactly("confirmed", "partly", "confirmed", "unanswered", "disputed");
    }

    @Test
    void aLineThatPassesAColumnDoesNotRunBehindABox() {
        var picture = TracePicture.of(stops, strands, false);
        var fromPlanToInput = picture.lines().getLast();
        assertThat(passages(fromPlanToInput))
                .hasSize(2)
                .allSatisfy(y -> assertThat(List.of(box(picture, travel), box(picture, goal)))
                        .noneMatch(box -> y >= box.y() && y <= box.y() + TracePicture.BOX_HEIGHT));
    }

    /** A box that a line runs behind would seem to be what is disputed. */
    @Test
    void noLineOfAnyTraceRunsBehindABox() {
        var chance = new Random(4);
        for (var trace = 0; trace < 300; trace++) {
            var some = new ArrayList<Stop>();
            for (var kind : NodeKind.values()) {
                IntStream.rangeClosed(1, 1 + chance.nextInt(4))
                        .forEach(number -> some.add(stop(kind, kind + "-" + number)));
            }
            var links = some.stream()
                    .flatMap(to -> some.stream()
                            .filter(from -> chance.nextInt(3) == 0)
                            .map(from -> link(to, from, LinkState.DISPUTED)))
                    .toList();
            var columns = new TraceColumns(some, links);
            assertThat(links.stream().filter(columns::joins))
                    .allSatisfy(link -> assertThat(behind(columns, link)).isEmpty());
        }
    }

    @Test
    void boxesOfAColumnNeverOverlap() {
        var many = IntStream.range(0, 30)
                .mapToObj(number -> stop(NodeKind.INPUT, "INP-%06d".formatted(number)))
                .toList();
        var picture = TracePicture.of(many, List.of(), false);
        var tops = picture.boxes().stream().map(Box::y).sorted().toList();
        for (var place = 1; place < tops.size(); place++) {
            assertThat(tops.get(place) - tops.get(place - 1)).isGreaterThan(TracePicture.BOX_HEIGHT);
        }
        assertThat(picture.height()).isGreaterThanOrEqualTo(tops.getLast() + TracePicture.BOX_HEIGHT);
    }

    @Test
    void aColumnWithoutAnythingTakesNoRoom() {
        var picture = TracePicture.of(List.of(ferry, plan), List.of(link(plan, ferry, LinkState.CLAIMED)), false);
        assertThat(picture.headings())
                .extracting(TracePicture.Heading::kind)
                .containsExactly(NodeKind.INPUT, NodeKind.PLAN);
        assertThat(picture.lines()).hasSize(1);
    }

    @Test
    void aLinkToSomethingNotShownIsNotDrawn() {
        var hidden = stop(NodeKind.PLAN, "PLAN-0002");
        assertThat(TracePicture.of(List.of(ferry), List.of(link(hidden, ferry, LinkState.CLAIMED)), false)
                        .lines())
                .isEmpty();
    }

    @Test
    void inputsStandNextToThePriorityTheyWereFormedInto() {
        var other = stop(NodeKind.PRIORITY, "PRI-0002");
        var crossing = List.of(link(other, ferry, LinkState.CONFIRMED), link(travel, road, LinkState.CONFIRMED));
        var picture = TracePicture.of(List.of(ferry, road, travel, other), crossing, false);
        var sameOrder = box(picture, ferry).y() < box(picture, road).y()
                == box(picture, other).y() < box(picture, travel).y();
        assertThat(sameOrder).isTrue();
    }

    @Test
    void aLongTitleIsBrokenIntoTwoLines() {
        assertThat(BrokenText.of("Women mediators are not paid when they travel between the villages of the lake"))
                .containsExactly("Women mediators are not", "paid when they travel be…");
        assertThat(BrokenText.of("x".repeat(80))).hasSize(2).allMatch(line -> line.length() <= BrokenText.LINE);
        assertThat(BrokenText.of("👩‍👩‍👧‍👦".repeat(20))).allMatch(line -> !line.endsWith("‍"));
    }

    private static List<Slot> behind(TraceColumns columns, Strand link) {
        var route = columns.route(link);
        return route.subList(1, route.size() - 1).stream()
                .flatMap(point -> columns.slots(point.column()).stream()
                        .filter(slot -> slot.stop() != null
                                && point.middle() >= slot.top()
                                && point.middle() <= slot.top() + slot.height()))
                .toList();
    }

    private static List<Integer> passages(Line line) {
        var path = line.path();
        return Pattern.compile("(\\d+) H")
                .matcher(path)
                .results()
                .map(result -> Integer.valueOf(NUMBER.matcher(result.group())
                        .results()
                        .findFirst()
                        .orElseThrow()
                        .group()))
                .toList();
    }

    private static Box box(TracePicture picture, Stop stop) {
        return picture.boxes().stream()
                .filter(box -> box.stop().equals(stop))
                .findFirst()
                .orElseThrow();
    }

    private static Stop stop(NodeKind kind, String reference) {
        return new Stop(
                UUID.nameUUIDFromBytes(reference.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                kind,
                reference,
                new Wording("Title of " + reference, "en", true),
                "Somebody",
                kind == NodeKind.PLAN,
                "/en/" + reference);
    }

    private static Strand link(Stop downstream, Stop upstream, LinkState state) {
        return new Strand(downstream.id(), upstream.id(), state);
    }
}
