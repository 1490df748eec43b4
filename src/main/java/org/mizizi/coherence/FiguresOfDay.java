package org.mizizi.coherence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mizizi.shared.Identifier;

/** The shares of the plans in force as they were when a day was over, without those by money. */
public record FiguresOfDay(LocalDate day, List<Figure> figures) {

    /** Identifies the figures of a day. */
    public record FiguresOfDayId(UUID value) implements Identifier {

        static FiguresOfDayId next() {
            return new FiguresOfDayId(Identifier.next());
        }
    }

    public FiguresOfDay {
        figures = List.copyOf(figures);
    }
}
