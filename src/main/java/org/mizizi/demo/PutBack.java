package org.mizizi.demo;

import org.mizizi.shared.BegunAnew;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Puts the demo country back as it was at the first start: everyone is shown out, the database is emptied, and the story is
 * told again from today, in the background. Told anew rather than copied back, as its days count from the day it is told.
 */
@Component
@Profile("demo")
public class PutBack {

    /** What is being done now. */
    public enum Step {
        NOTHING,
        EMPTYING,
        TELLING,
        DONE,
        FAILED;

        public boolean isUnderWay() {
            return this == EMPTYING || this == TELLING;
        }
    }

    /** How far it has come. */
    public record Progress(Step step, int told, int scenes) {

        Progress(Step step) {
            this(step, 0, 0);
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(PutBack.class);

    private final OpenSessions sessions;
    private final Emptying emptying;
    private final DemoClock clock;
    private final Narrator narrator;
    private final ApplicationEventPublisher events;
    private final boolean storied;
    private volatile Progress progress = new Progress(Step.NOTHING);

    PutBack(
            OpenSessions sessions,
            Emptying emptying,
            DemoClock clock,
            Narrator narrator,
            ApplicationEventPublisher events,
            @Value("${mizizi.demo.load:true}") boolean storied) {
        this.sessions = sessions;
        this.emptying = emptying;
        this.clock = clock;
        this.narrator = narrator;
        this.events = events;
        this.storied = storied;
    }

    public Progress progress() {
        return progress;
    }

    /** Begins, unless it is under way already. */
    public synchronized void begin() {
        if (!progress.step().isUnderWay()) {
            progress = new Progress(Step.EMPTYING);
            Thread.ofPlatform().daemon().name("put back").start(this::putBack);
        }
    }

    private void putBack() {
        try {
            sessions.end();
            emptying.empty();
            clock.follow();
            events.publishEvent(new BegunAnew());
            if (storied) {
                narrator.tell((told, scenes) -> progress = new Progress(Step.TELLING, told, scenes));
            }
            events.publishEvent(new BegunAnew());
            sessions.end();
            progress = new Progress(Step.DONE);
        } catch (RuntimeException problem) {
            LOG.error("The demo country was not put back", problem);
            progress = new Progress(Step.FAILED);
        }
    }
}
