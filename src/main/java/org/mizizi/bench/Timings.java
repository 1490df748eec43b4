package org.mizizi.bench;

import java.lang.management.ManagementFactory;
import java.util.List;

/** How many milliseconds the same took, again and again: the one in the middle, and what most lie between. */
public record Timings(List<Double> milliseconds) {

    private static final double NANOSECONDS = 1_000_000;

    public Timings {
        if (milliseconds.isEmpty()) {
            throw new IllegalArgumentException("What was never done took no time");
        }
        milliseconds = milliseconds.stream().sorted().toList();
    }

    static double of(Runnable work) {
        var begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / NANOSECONDS;
    }

    /** What the same kept a processor busy for, which other programs of the machine hardly change. */
    static double busy(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        var begun = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - begun) / NANOSECONDS;
    }

    public double median() {
        return at(0.5);
    }

    /** Nine of ten took longer. */
    public double low() {
        return at(0.1);
    }

    /** Nine of ten took less. */
    public double high() {
        return at(0.9);
    }

    private double at(double share) {
        return milliseconds.get((int) Math.round(share * (milliseconds.size() - 1)));
    }
}
