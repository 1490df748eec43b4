package org.mizizi.rounds;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mizizi.country.Countries;
import org.mizizi.country.Setting;

/** How many days people have at the least to consult their own, and how many in an emergency. */
public record LeastDays(int usually, int inEmergency) {

    /** Those that the country has set; an emergency never asks for more than any other time. */
    public static LeastDays of(Countries countries) {
        var usually = countries.setting(Setting.DAYS_OF_A_ROUND);
        return new LeastDays(usually, Math.min(usually, countries.setting(Setting.DAYS_OF_A_ROUND_IN_EMERGENCY)));
    }

    /** Whether the time is short and nothing that is counted says why. */
    boolean asksWhy(Instant from, Instant until, @Nullable ShorteningReason reason) {
        return days(from, until) < usually && (reason == null || reason == ShorteningReason.ENDED_EARLY);
    }

    /** Whether an emergency leaves people even less time than an emergency may. */
    boolean hurries(Instant from, Instant until, @Nullable ShorteningReason reason) {
        return reason == ShorteningReason.EMERGENCY && days(from, until) < inEmergency;
    }

    private static long days(Instant from, Instant until) {
        return Duration.between(from, until).toDays();
    }
}
