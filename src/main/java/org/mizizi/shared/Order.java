package org.mizizi.shared;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The order of a list in SQL: expressions that are never null, all upwards or all downwards, the last of them different
 * for each row, so that every row has one place.
 */
public record Order(boolean downwards, List<Column> columns) {

    /** An expression to sort by. It is written in the code, never by a reader. */
    public record Column(String expression, Kind kind) {}

    /** What a sorted value is, and so which values a key may hold. */
    public enum Kind {
        TEXT("text"),
        NUMBER("bigint"),
        TIME("timestamptz"),
        ID("uuid");

        private static final int FURTHEST_YEAR = 9999;

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        private Optional<Object> read(String value) {
            try {
                return switch (this) {
                    case TEXT -> Optional.of(value);
                    case NUMBER -> Optional.of(Long.valueOf(value));
                    case TIME ->
                        Optional.of(OffsetDateTime.parse(value))
                                .filter(time -> time.getYear() > 0 && time.getYear() < FURTHEST_YEAR)
                                .map(Object.class::cast);
                    case ID -> Optional.of(UUID.fromString(value));
                };
            } catch (DateTimeParseException | IllegalArgumentException _) {
                return Optional.empty();
            }
        }
    }

    public Order {
        columns = List.copyOf(columns);
    }

    public static Order upwards(Column... columns) {
        return new Order(false, List.of(columns));
    }

    public static Order downwards(Column... columns) {
        return new Order(true, List.of(columns));
    }

    public static Column text(String expression) {
        return new Column(expression, Kind.TEXT);
    }

    public static Column number(String expression) {
        return new Column(expression, Kind.NUMBER);
    }

    public static Column time(String expression) {
        return new Column(expression, Kind.TIME);
    }

    public static Column id(String expression) {
        return new Column(expression, Kind.ID);
    }

    /** The values of a key of this order; none for the beginning, or when the key is not of this order. */
    Optional<List<Object>> read(PageKey key) {
        if (key.values().size() != columns.size()) {
            return Optional.empty();
        }
        var values = new ArrayList<Object>();
        for (var place = 0; place < columns.size(); place++) {
            columns.get(place).kind().read(key.values().get(place)).ifPresent(values::add);
        }
        return values.size() == columns.size() ? Optional.of(List.copyOf(values)) : Optional.empty();
    }

    /** {@code p.reference as sort0, p.id as sort1}. */
    String selected() {
        return joined(place -> "cast(" + columns.get(place).expression() + " as " + type(place) + ") as sort" + place);
    }

    /** The sorted values without their expressions. */
    String names() {
        return joined(place -> "page.sort" + place);
    }

    /** The rows beyond the key, which stands in the parameters {@code key0} and so on. */
    String beyondKey(boolean forwards) {
        return "(" + joined(place -> "sort" + place) + (downwards == forwards ? ") < (" : ") > (")
                + joined(place -> "cast(:key" + place + " as " + type(place) + ")") + ")";
    }

    String by(boolean forwards) {
        return joined(place -> "sort" + place + (downwards == forwards ? " desc" : ""));
    }

    private String type(int place) {
        return columns.get(place).kind().type;
    }

    private String joined(IntFunction<String> part) {
        return IntStream.range(0, columns.size()).mapToObj(part).collect(Collectors.joining(", "));
    }
}
