package org.mizizi.coherence;

import org.mizizi.coherence.FiguresOfDay.FiguresOfDayId;
import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Stamp;
import org.mizizi.shared.Subject;

/** A day was over, and its figures are kept. */
public record FiguresOfDayKept(FiguresOfDayId figures, Stamp by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Subject.of("coherence.figures_of_day", figures);
    }
}
