package org.mizizi.drill;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** People who read public pages all the time, one page after the other, and what they are answered. */
public final class Readers implements AutoCloseable {

    private static final Duration BETWEEN = Duration.ofMillis(100);
    private static final int READERS = 3;
    private static final int FOUND = 200;

    private final ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final Asked asked;
    private final List<Thread> threads;
    private volatile boolean reading = true;

    private record Answer(Instant at, int status) {
        boolean isGood() {
            return status == FOUND;
        }
    }

    private Readers(Asked asked, List<String> pages) {
        this.asked = asked;
        threads = Collections.nCopies(READERS, pages).stream()
                .map(same -> Thread.ofVirtual().start(() -> read(same)))
                .toList();
    }

    static Readers begin(Asked asked, List<String> pages) {
        return new Readers(asked, pages);
    }

    private void read(List<String> pages) {
        try {
            for (var page = 0; reading; page++) {
                var status = asked.status(pages.get(page % pages.size()));
                answers.add(new Answer(Instant.now(), status));
                Thread.sleep(BETWEEN);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Everything but the page itself, by its status; 0 is no answer at all. */
    public Map<Integer, Long> refusalsSince(Instant moment) {
        return answers.stream()
                .filter(answer -> answer.at().isAfter(moment) && !answer.isGood())
                .collect(groupingBy(Answer::status, TreeMap::new, counting()));
    }

    public long pagesSince(Instant moment) {
        return answers.stream()
                .filter(answer -> answer.at().isAfter(moment) && answer.isGood())
                .count();
    }

    /** How long after this moment somebody was refused for the last time. */
    public Duration refusedUntil(Instant moment) {
        return answers.stream()
                .filter(answer -> answer.at().isAfter(moment) && !answer.isGood())
                .map(answer -> Duration.between(moment, answer.at()))
                .reduce(Duration.ZERO, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    @Override
    public void close() {
        reading = false;
        threads.forEach(Thread::interrupt);
    }
}
