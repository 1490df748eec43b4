package org.mizizi.notifications;

import java.time.Duration;

/** How long the portal goes on trying by itself: soon at first, then four times a day, for about five days. */
final class Patience {

    static final int MOST_ATTEMPTS = 26;
    static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private static final int DOUBLINGS = 9;

    private Patience() {}

    static Duration pause(int attempts) {
        var growing = Duration.ofMinutes(1L << Math.min(attempts, DOUBLINGS));
        return growing.compareTo(LONGEST_PAUSE) < 0 ? growing : LONGEST_PAUSE;
    }

    static boolean isOver(int attempts) {
        return attempts >= MOST_ATTEMPTS;
    }
}
