package org.mizizi.traces;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mizizi.traceability.NodeKind;
import org.mizizi.traces.TracePicture.Stop;
import org.mizizi.traces.TracePicture.Strand;

/**
 * The order within the columns of a trace. A line that passes a column gets a free slot there, so that it never runs
 * behind a box; slots are moved towards their neighbours until lines cross little.
 */
final class TraceColumns {

    private static final int BOX_GAP = 18;
    private static final int PASSAGE = 10;
    private static final int PASSAGE_GAP = 8;
    private static final int SWEEPS = 6;

    /** A place in a column: a box, or (without a stop) a passage for one line. {@code top} is set when all is in order. */
    record Slot(@Nullable Stop stop, int top, int height) {
        private Slot at(int y) {
            return new Slot(stop, y, height);
        }

        private int gap() {
            return stop == null ? PASSAGE_GAP : BOX_GAP;
        }
    }

    /** Where a line passes a column. */
    record Point(int column, int middle) {}

    /** A line that passes several columns has a place of its own in each. */
    private record Key(UUID id, int column, @Nullable Strand passing) {}

    private final List<NodeKind> kinds;
    private final List<List<Key>> order = new ArrayList<>();
    private final Map<Key, Slot> slots = new HashMap<>();
    private final Map<Key, List<Key>> towardsSource = new HashMap<>();
    private final Map<Key, List<Key>> towardsMouth = new HashMap<>();
    private final Map<UUID, Integer> columnOf = new HashMap<>();
    private final int height;

    TraceColumns(List<Stop> stops, List<Strand> strands) {
        kinds = Arrays.stream(NodeKind.values())
                .filter(kind -> stops.stream().anyMatch(stop -> stop.kind() == kind))
                .toList();
        kinds.forEach(_ -> order.add(new ArrayList<>()));
        stops.stream().sorted(Comparator.comparing(Stop::reference)).forEach(this::place);
        strands.stream().filter(this::joins).forEach(this::connect);
        for (var sweep = 0; sweep < SWEEPS; sweep++) {
            sweep(sweep % 2 == 0 ? towardsSource : towardsMouth);
        }
        height = IntStream.range(0, count()).map(this::heightOf).max().orElse(0);
        IntStream.range(0, count()).forEach(this::stack);
    }

    int count() {
        return kinds.size();
    }

    NodeKind kind(int column) {
        return kinds.get(column);
    }

    int height() {
        return height;
    }

    List<Slot> slots(int column) {
        return order.get(column).stream().map(this::slot).toList();
    }

    boolean joins(Strand strand) {
        var from = columnOf.get(strand.upstream());
        var to = columnOf.get(strand.downstream());
        return from != null && to != null && from < to;
    }

    List<Point> route(Strand strand) {
        var points = new ArrayList<Point>();
        for (var column = column(strand.upstream()); column <= column(strand.downstream()); column++) {
            var slot = slot(key(strand, column));
            points.add(new Point(column, slot.top() + slot.height() / 2));
        }
        return points;
    }

    private void place(Stop stop) {
        var column = kinds.indexOf(stop.kind());
        var key = new Key(stop.id(), column, null);
        columnOf.put(stop.id(), column);
        order.get(column).add(key);
        slots.put(key, new Slot(stop, 0, TracePicture.BOX_HEIGHT));
    }

    private void connect(Strand strand) {
        var last = column(strand.downstream());
        for (var column = column(strand.upstream()); column < last; column++) {
            var next = key(strand, column + 1);
            if (column + 1 < last) {
                order.get(column + 1).add(next);
                slots.put(next, new Slot(null, 0, PASSAGE));
            }
            var here = key(strand, column);
            towardsMouth.computeIfAbsent(here, _ -> new ArrayList<>()).add(next);
            towardsSource.computeIfAbsent(next, _ -> new ArrayList<>()).add(here);
        }
    }

    private Key key(Strand strand, int column) {
        if (column == column(strand.upstream())) {
            return new Key(strand.upstream(), column, null);
        }
        return column == column(strand.downstream())
                ? new Key(strand.downstream(), column, null)
                : new Key(strand.upstream(), column, strand);
    }

    private int column(UUID id) {
        return requireNonNull(columnOf.get(id));
    }

    private Slot slot(Key key) {
        return requireNonNull(slots.get(key));
    }

    private void sweep(Map<Key, List<Key>> neighbours) {
        var positions = new HashMap<Key, Double>();
        for (var column : order) {
            for (var place = 0; place < column.size(); place++) {
                positions.put(column.get(place), (place + 0.5) / column.size());
            }
        }
        for (var column : order) {
            column.sort(Comparator.comparingDouble(key -> neighbours.getOrDefault(key, List.of()).stream()
                    .mapToDouble(neighbour -> requireNonNull(positions.get(neighbour)))
                    .average()
                    .orElse(requireNonNull(positions.get(key)))));
        }
    }

    private int heightOf(int column) {
        return order.get(column).stream()
                .map(this::slot)
                .mapToInt(slot -> slot.height() + slot.gap())
                .sum();
    }

    private void stack(int column) {
        var y = (height - heightOf(column)) / 2;
        for (var key : order.get(column)) {
            var slot = slot(key);
            slots.put(key, slot.at(y));
            y += slot.height() + slot.gap();
        }
    }
}
