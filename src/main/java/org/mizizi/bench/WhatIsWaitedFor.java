package org.mizizi.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks again and again at what the connections of the portal wait for, and in which statement. */
final class WhatIsWaitedFor implements AutoCloseable {

    private static final int SHOWN = 8;
    private static final long MILLISECONDS = 10;
    private static final String SEEN = """
            select case when state = 'idle in transaction' then 'the portal works within a transaction'
                        when wait_event is null then 'works: ' else 'waits for ' || wait_event || ': ' end
                   || case when state = 'active' then regexp_replace(left(ltrim(query), 60), '\\s+', ' ', 'g') else '' end
            from pg_stat_activity
            where usename = ? and datname = current_database() and state in ('active', 'idle in transaction')
            """;

    private final Map<String, Integer> seen = new HashMap<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread looking;

    WhatIsWaitedFor(JdbcTemplate owner, String application) {
        looking = Thread.ofVirtual().start(() -> look(owner, application));
    }

    private void look(JdbcTemplate owner, String application) {
        try {
            while (!over.await(MILLISECONDS, TimeUnit.MILLISECONDS)) {
                owner.queryForList(SEEN, String.class, application).forEach(each -> seen.merge(each, 1, Integer::sum));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** The most frequent first. */
    List<WriteRates.Held> found() {
        var all = seen.values().stream().mapToDouble(Integer::doubleValue).sum();
        return seen.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(SHOWN)
                .map(each -> new WriteRates.Held(each.getKey(), each.getValue() / all))
                .toList();
    }

    @Override
    public void close() {
        over.countDown();
        try {
            looking.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
