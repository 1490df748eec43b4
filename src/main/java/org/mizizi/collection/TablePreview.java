package org.mizizi.collection;

import java.util.List;
import java.util.Optional;
import org.mizizi.shared.Refusal;

/** What a table of inputs would bring, row by row, before anything of it is taken in: nothing, while one row has an error. */
public record TablePreview(List<Line> lines, List<Refusal> faults) {

    /** A row, with its number as people count them; {@code before} is the input that it has become already. */
    public record Line(
            long number, String sentence, Optional<String> receipt, List<Refusal> faults, Optional<String> before) {

        public Line {
            faults = List.copyOf(faults);
        }

        public boolean isNew() {
            return before.isEmpty() && faults.isEmpty();
        }
    }

    public TablePreview {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }

    /** What the columns of a table are called, in the order of the form. */
    public static List<String> columns() {
        return InputsTable.columns();
    }

    /** How many of its rows would be taken in. */
    public long toTake() {
        return lines.stream().filter(Line::isNew).count();
    }

    /** Why it is not taken in, if so. */
    public Optional<Refusal> objection() {
        var wrong = lines.stream().filter(line -> !line.faults().isEmpty()).count();
        return faults.stream()
                .findFirst()
                .or(() -> wrong > 0 ? Optional.of(Refusal.of("collection.table.faults", wrong)) : Optional.empty())
                .or(() -> toTake() == 0 ? Optional.of(Refusal.of("collection.table.nothing-new")) : Optional.empty());
    }
}
