package org.mizizi.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/**
 * The one clock of the portal, in UTC and as fine as the database keeps it; within a transaction it stands still. The demo country replays its past through {@link #at}, and
 * its clock goes ahead of ours; nothing else may move it.
 */
@Component
public final class PortalClock extends Clock {

    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();
    private static final Clock SYSTEM = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));

    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant instant() {
        return MOMENT.isBound()
                ? MOMENT.get()
                : MomentOfTransaction.or(() -> SYSTEM.instant().plus(ahead));
    }

    /** Shows from now on a time that is so far ahead, in the demo only. */
    public void goAhead(Duration time) {
        ahead = time;
    }

    /** Does the work as if it were that moment, in this thread only. */
    public static void at(Instant moment, Runnable work) {
        ScopedValue.where(MOMENT, moment).run(work);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return SYSTEM.withZone(zone);
    }
}
