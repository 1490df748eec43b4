package org.mizizi.rankings.tally;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The four kinds of PrefLib file that hold orders, by what their orders may do. */
public enum PrefLibType {
    /** Strict and complete. */
    SOC(false, true),
    /** Strict, some alternatives left out. */
    SOI(false, false),
    /** With ties, complete. */
    TOC(true, true),
    /** With ties, some alternatives left out. */
    TOI(true, false);

    private final boolean ties;
    private final boolean complete;

    PrefLibType(boolean ties, boolean complete) {
        this.ties = ties;
        this.complete = complete;
    }

    /** The narrowest type that can hold all ballots of a profile. */
    public static PrefLibType of(Profile profile) {
        var size = profile.alternatives().size();
        return Arrays.stream(values())
                .filter(type -> profile.ballots().stream()
                        .allMatch(cast -> type.allows(PrefLib.publishable(cast.order(), size), size)))
                .findFirst()
                .orElseThrow();
    }

    static Optional<PrefLibType> byExtension(String extension) {
        return Arrays.stream(values())
                .filter(type -> type.extension().equals(extension))
                .findFirst();
    }

    /** The end of the file's name, which is also its {@code DATA TYPE}. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean allows(WeakOrder order, int alternatives) {
        return (ties || !order.hasTies()) && (!complete || order.length() == alternatives);
    }

    boolean allowsTies() {
        return ties;
    }
}
