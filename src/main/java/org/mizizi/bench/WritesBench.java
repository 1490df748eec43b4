package org.mizizi.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import org.mizizi.bench.WriteRates.Rate;
import org.mizizi.bench.WriteRates.Together;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * People write at once through the services of the portal, beside two yardsticks that take turns with them: the same acts while
 * the ledger hears of nothing, and the rows that the acts are about, inserted by plain JDBC where no rule is.
 */
public final class WritesBench {

    private static final List<Integer> WRITERS = List.of(1, 4, 16);
    private static final int TURNS = 3;
    private static final Duration TURN = Duration.ofSeconds(3);
    private static final int SMALL = 1_000;
    private static final Duration SHORT_TURN = Duration.ofMillis(300);

    private final JdbcTemplate owner;
    private final String application;
    private final BenchWriter.Services services;

    /** @param application as whom the portal works in its database */
    public WritesBench(JdbcTemplate owner, String application, BenchWriter.Services services) {
        this.owner = owner;
        this.application = application;
        this.services = services;
    }

    public WriteRates run(int inputs) {
        var writers = new BenchWriters(owner, services).sit(WRITERS.getLast());
        var turn = inputs >= SMALL ? TURN : SHORT_TURN;
        written(writers, turn);
        var rates = new ArrayList<Together>();
        List<WriteRates.Held> held = List.of();
        for (var many : WRITERS) {
            try (var bare = new BareWriters(owner, many)) {
                var turns = new Turns(writers.subList(0, many), bare, turn);
                rates.add(turns.take());
                held = turns.held;
            }
        }
        return new WriteRates(inputs, rates, held);
    }

    /** The three ways in turns, so that whatever else the machine does befalls all of them. */
    private final class Turns {

        private final List<BenchWriter> writers;
        private final BareWriters bare;
        private final Duration turn;
        private List<WriteRates.Held> held = List.of();

        private Turns(List<BenchWriter> writers, BareWriters bare, Duration turn) {
            this.writers = writers;
            this.bare = bare;
            this.turn = turn;
        }

        private Together take() {
            var portal = new Done();
            var withoutLedger = new Done();
            var inserted = new Done();
            for (var time = 0; time < TURNS; time++) {
                var looking = new WhatIsWaitedFor(owner, application);
                try (looking) {
                    portal.add(written(writers, turn));
                }
                held = looking.found();
                try (var _ = new WithoutLedger(owner)) {
                    withoutLedger.add(written(writers, turn));
                }
                inserted.add(together(bare.connections(), turn, BareWriters::insert));
            }
            return new Together(writers.size(), portal.rate(), withoutLedger.rate(), inserted.rate());
        }
    }

    /** All that was done in the turns of one way. */
    private static final class Done {

        private final Map<WrittenAct, List<Double>> acts = new EnumMap<>(WrittenAct.class);
        private final Map<String, Integer> failed = new TreeMap<>();
        private double seconds;

        private void add(List<Written> written) {
            seconds += written.stream().mapToLong(each -> each.took).max().orElse(0) / 1e9;
            for (var each : written) {
                each.failed.forEach(why -> failed.merge(why, 1, Integer::sum));
                each.acts.forEach((act, took) ->
                        acts.computeIfAbsent(act, _ -> new ArrayList<>()).addAll(took));
            }
        }

        private Rate rate() {
            var timings = new EnumMap<WrittenAct, Timings>(WrittenAct.class);
            acts.forEach((act, took) -> timings.put(act, new Timings(took)));
            var all = acts.values().stream().flatMap(List::stream).toList();
            return new Rate(all.size() / seconds, timings, new Timings(all), failed);
        }
    }

    /** What one writer did in one turn: the acts one after the other, until the time is over. */
    private static final class Written {

        private final Map<WrittenAct, List<Double>> acts = new EnumMap<>(WrittenAct.class);
        private final List<String> failed = new ArrayList<>();
        private long took;

        private <W> Written during(
                Duration turn, int first, W writer, BiFunction<W, WrittenAct, Optional<Double>> write) {
            var all = WrittenAct.values();
            var begun = System.nanoTime();
            for (var next = first; System.nanoTime() < begun + turn.toNanos(); next++) {
                var act = all[next % all.length];
                try {
                    write.apply(writer, act)
                            .ifPresent(took -> acts.computeIfAbsent(act, _ -> new ArrayList<>())
                                    .add(took));
                } catch (RuntimeException problem) {
                    failed.add(act.words() + ": " + cause(problem));
                }
            }
            took = System.nanoTime() - begun;
            return this;
        }
    }

    private static String cause(RuntimeException problem) {
        var cause = NestedExceptionUtils.getMostSpecificCause(problem);
        return cause.getClass().getSimpleName() + " "
                + String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }

    private static List<Written> written(List<BenchWriter> writers, Duration turn) {
        writers.forEach(BenchWriter::prepare);
        return together(writers, turn, BenchWriter::write);
    }

    /** Lets all of them begin at one moment, each with another act. */
    private static <W> List<Written> together(
            List<W> writers, Duration turn, BiFunction<W, WrittenAct, Optional<Double>> write) {
        var beginning = new CyclicBarrier(writers.size());
        try (var threads = Executors.newFixedThreadPool(writers.size())) {
            var working = new ArrayList<Future<Written>>();
            for (var writer : writers) {
                var first = working.size();
                Callable<Written> work = () -> {
                    beginning.await();
                    return new Written().during(turn, first, writer, write);
                };
                working.add(threads.submit(work));
            }
            var written = new ArrayList<Written>();
            for (var work : working) {
                written.add(work.get());
            }
            return written;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException problem) {
            throw new IllegalStateException(problem.getCause());
        }
    }
}
