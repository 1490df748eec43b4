package org.mizizi.look;

import java.time.Instant;
import org.springframework.context.MessageSource;

/** Until when something can be done, wherever it is told: the day, the hour, the zone's name, and the days left (D2). */
public final class Deadline {

    private Deadline() {}

    /** Such as "26 November 2026, 18:00 (Central Africa Time) · 3 days left"; what is past has no days left. */
    public static String text(Instant until, Instant now, Moments moments, MessageSource messages) {
        var moment = moments.dateTimeZone(until);
        if (!now.isBefore(until)) {
            return moment;
        }
        var days = new Object[] {Moments.daysUntil(now, until)};
        return moment + " · " + messages.getMessage("home.days-left", days, moments.locale());
    }
}
