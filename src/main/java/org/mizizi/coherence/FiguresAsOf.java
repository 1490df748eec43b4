package org.mizizi.coherence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reader is shown who asks for the figures of a day: those of that day, or those of now and why. */
public record FiguresAsOf(
        Answer answer, @Nullable LocalDate day, List<Figure> figures, HumanitarianPlansCounted humanitarian) {

    /** What became of the question for a day. */
    public enum Answer {
        /** No day was asked for. */
        NOW,
        /** The figures are those of the end of the day. */
        KEPT,
        /** The day is not over. */
        NOT_OVER,
        /** Nobody kept the figures of the day while they were known. */
        NOT_KEPT,
        /** What was asked for is no day. */
        NO_DAY
    }

    public FiguresAsOf {
        figures = List.copyOf(figures);
    }

    public boolean isOfNow() {
        return answer != Answer.KEPT;
    }
}
