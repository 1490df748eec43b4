package org.mizizi.coherence;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.mizizi.coherence.FiguresOfDay.FiguresOfDayId;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Requires;
import org.mizizi.security.Right;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the figures of each day when it is over, for good. Days whose figures nobody knows any more are not made up. */
@Service
public class DaysOfFigures {

    /** As long as the longest act may take: what was begun before the day was over has been told by then. */
    static final Duration UNTIL_ALL_IS_TOLD = Duration.ofSeconds(30);

    private final PlanTallies tallies;
    private final KeptFigures kept;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DaysOfFigures(
            PlanTallies tallies,
            KeptFigures kept,
            CurrentActor currentActor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.tallies = tallies;
        this.kept = kept;
        this.currentActor = currentActor;
        this.clock = clock;
        this.events = events;
    }

    /** Keeps the figures of now as time moves them; whatever people do keeps them by itself. */
    @Transactional
    @Requires(Right.WITHIN_ANOTHER)
    public void keepUpWithTime() {
        tallies.keepUpWithTime(clock.instant());
    }

    /** The days that are over and not kept, as far back as nothing has happened since. */
    @Transactional(readOnly = true)
    @Requires(Right.WITHIN_ANOTHER)
    public List<LocalDate> due() {
        return kept.due(clock.instant().minus(UNTIL_ALL_IS_TOLD));
    }

    /** Keeps the figures of a day, once however many ask; what has happened is asked last, so that nothing slips in between. */
    @Transactional
    @Requires(Right.WITHIN_ANOTHER)
    public void keep(LocalDate day) {
        var end = kept.endOf(day);
        var figures = Definition.all(tallies.at(end), tallies.strategyAdopted(), end);
        var id = FiguresOfDayId.next();
        if (kept.begin(id, day, end, clock.instant(), tallies.humanitarian())) {
            figures.forEach(figure -> kept.add(id, figure));
            events.publishEvent(new FiguresOfDayKept(id, currentActor.stamp()));
        }
    }
}
