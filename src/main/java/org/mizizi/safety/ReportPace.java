package org.mizizi.safety;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import org.mizizi.shared.BegunAnew;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * How many reports one person sends until a day without one, so that nobody drowns the auditor. Counted in the memory of
 * a node alone: {@link org.mizizi.security.Pace} would write down who sent one, and when.
 *
 * @see "ADR 0043"
 */
@Component
class ReportPace {

    static final int MOST = 5;

    private static final Duration DAY = Duration.ofDays(1);
    private static final int PEOPLE = 10_000;

    private final Cache<PersonId, Integer> sent;

    ReportPace(Ticker passing) {
        sent = Caffeine.newBuilder()
                .ticker(passing)
                .expireAfterWrite(DAY)
                .maximumSize(PEOPLE)
                .build();
    }

    /** One more by this person, unless it is too many. */
    void step(PersonId person) {
        sent.asMap().compute(person, (_, before) -> {
            var now = before == null ? 1 : before + 1;
            if (now > MOST) {
                throw Refusal.of("report.too-many", MOST).asException();
            }
            return now;
        });
    }

    @EventListener(BegunAnew.class)
    void forget() {
        sent.invalidateAll();
    }
}
