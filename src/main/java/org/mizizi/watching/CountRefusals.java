package org.mizizi.watching;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.mizizi.security.Forgetting;
import org.mizizi.security.HearRefusals;
import org.mizizi.security.RefusedAttempt;
import org.mizizi.shared.BegunAnew;
import org.mizizi.shared.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts what is refused and writes it down every few seconds, apart from whoever was refused: a flood costs a number,
 * and while the database is away the counts wait. What there is no room for is in the log alone.
 */
@Component
class CountRefusals implements HearRefusals, Forgetting {

    static final int ROOM = 5_000;
    static final Duration KEPT_FOR = Duration.ofDays(90);

    private record Count(long times, Instant lastAt) {

        Count and(Count other) {
            return new Count(times + other.times, lastAt.isAfter(other.lastAt) ? lastAt : other.lastAt);
        }
    }

    private final RefusedRows rows;
    private final Clock clock;
    private final Map<Repeated, Count> waiting = new LinkedHashMap<>();
    private final Lock turn = new ReentrantLock();

    CountRefusals(RefusedRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public void hear(RefusedAttempt attempt) {
        var repeated = Repeated.of(attempt);
        add(repeated, new Count(1, repeated.moment(attempt.at())));
    }

    private synchronized void add(Repeated repeated, Count count) {
        if (waiting.size() < ROOM || waiting.containsKey(repeated)) {
            waiting.merge(repeated, count, Count::and);
        }
    }

    private synchronized Queue<Map.Entry<Repeated, Count>> take() {
        var taken = new ArrayDeque<Map.Entry<Repeated, Count>>();
        waiting.forEach((repeated, count) -> taken.add(Map.entry(repeated, count)));
        waiting.clear();
        return taken;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void keep() {
        turn.lock();
        var taken = take();
        try {
            for (var next = taken.peek(); next != null; next = taken.peek()) {
                rows.add(next.getKey(), next.getValue().times(), next.getValue().lastAt());
                taken.remove();
            }
        } finally {
            taken.forEach(left -> add(left.getKey(), left.getValue()));
            turn.unlock();
        }
    }

    @Scheduled(initialDelay = 11, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void forgetOld() {
        rows.deleteOlderThan(clock.instant().minus(KEPT_FOR));
    }

    /** Once what is just being written down is there. */
    @Override
    public void forget(PersonId person, String account, Collection<UUID> changes) {
        turn.lock();
        try {
            drop(person);
            rows.deleteOf(person);
        } finally {
            turn.unlock();
        }
    }

    private synchronized void drop(PersonId person) {
        waiting.keySet().removeIf(repeated -> person.equals(repeated.person()));
    }

    @EventListener(BegunAnew.class)
    synchronized void drop() {
        waiting.clear();
    }
}
