package org.mizizi.rankings;

/** The anonymous ballots of a closed ranking as a PrefLib file, from which {@code ./portal tally} recomputes it. */
public record PublishedBallots(String fileName, String text) {}
