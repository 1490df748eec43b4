package org.mizizi.traces;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.DoubleUnaryOperator;
import org.mizizi.shared.Wording;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.NodeKind;

/**
 * Where everything stands in the picture of a trace: one column a kind, from what people said to the plan, left to right
 * or mirrored. Knows no markup, so that each face escapes whatever people wrote.
 */
public record TracePicture(
        int width, int height, boolean mirrored, List<Heading> headings, List<Box> boxes, List<Line> lines) {

    public static final int BOX_WIDTH = 228;
    public static final int BOX_HEIGHT = 84;
    static final int PADDING = 12;
    /** The patterns of the lines, in the order in which they are explained. */
    public static final List<String> STYLES = List.of("confirmed", "partly", "disputed", "unanswered");

    private static final int COLUMN_GAP = 68;
    private static final int TOP = 34;

    /** Something to be shown as a box. */
    public record Stop(
            UUID id, NodeKind kind, String reference, Wording title, String owner, boolean external, String address) {}

    /** A link to be shown as a line from the upstream to the downstream end. */
    public record Strand(UUID downstream, UUID upstream, LinkState state) {}

    /** The name of a column; {@code x} is where its words begin in reading direction. */
    public record Heading(NodeKind kind, int x) {}

    /** A box; {@code textX} is where its words begin in reading direction, {@code title} is broken into lines. */
    public record Box(Stop stop, int x, int y, int textX, List<String> title) {

        public int width() {
            return BOX_WIDTH;
        }

        public int height() {
            return BOX_HEIGHT;
        }

        public String shortOwner() {
            return BrokenText.shortened(stop.owner());
        }
    }

    /** A line as an SVG path. */
    public record Line(Strand strand, String path) {

        public String style() {
            return TracePicture.style(strand.state());
        }
    }

    public TracePicture {
        headings = List.copyOf(headings);
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    static TracePicture of(List<Stop> stops, List<Strand> strands, boolean mirrored) {
        var columns = new TraceColumns(stops, strands);
        var width = columns.count() * BOX_WIDTH + Math.max(0, columns.count() - 1) * COLUMN_GAP;
        DoubleUnaryOperator across = mirrored ? x -> width - x : x -> x;
        var headings = new ArrayList<Heading>();
        var boxes = new ArrayList<Box>();
        for (var column = 0; column < columns.count(); column++) {
            headings.add(new Heading(columns.kind(column), (int) across.applyAsDouble(start(column))));
            for (var slot : columns.slots(column)) {
                if (slot.stop() != null) {
                    boxes.add(box(slot.stop(), column, TOP + slot.top(), across, mirrored));
                }
            }
        }
        var lines = strands.stream()
                .filter(columns::joins)
                .map(strand -> new Line(strand, path(columns.route(strand), across)))
                .toList();
        return new TracePicture(width, TOP + columns.height(), mirrored, headings, boxes, lines);
    }

    /** The class of the stroke; each state has its own pattern as well as its own colour. */
    public static String style(LinkState state) {
        return switch (state) {
            case CONFIRMED -> "confirmed";
            case PARTLY -> "partly";
            case DISPUTED -> "disputed";
            case CLAIMED, UNANSWERED, OWN, TO_RECONFIRM, WITHDRAWN -> "unanswered";
        };
    }

    private static int start(int column) {
        return column * (BOX_WIDTH + COLUMN_GAP);
    }

    private static Box box(Stop stop, int column, int y, DoubleUnaryOperator across, boolean mirrored) {
        var near = (int) across.applyAsDouble(start(column));
        var x = mirrored ? near - BOX_WIDTH : near;
        var textX = (int) across.applyAsDouble(start(column) + (double) PADDING);
        return new Box(stop, x, y, textX, BrokenText.of(stop.title().text()));
    }

    /** From the end of the first column through a free slot of each column between to the start of the last. */
    private static String path(List<TraceColumns.Point> route, DoubleUnaryOperator across) {
        var path = new StringBuilder();
        var first = route.getFirst();
        var x = start(first.column()) + BOX_WIDTH;
        var y = TOP + first.middle();
        path.append("M").append((int) across.applyAsDouble(x)).append(' ').append(y);
        for (var point : route.subList(1, route.size())) {
            var nextX = start(point.column());
            var nextY = TOP + point.middle();
            var bend = (int) across.applyAsDouble((x + nextX) / 2.0);
            var endX = (int) across.applyAsDouble(nextX);
            path.append(" C%d %d %d %d %d %d".formatted(bend, y, bend, nextY, endX, nextY));
            if (point.column() < route.getLast().column()) {
                path.append(" H").append((int) across.applyAsDouble(nextX + (double) BOX_WIDTH));
            }
            x = nextX + BOX_WIDTH;
            y = nextY;
        }
        return path.toString();
    }
}
