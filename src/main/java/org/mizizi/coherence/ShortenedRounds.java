package org.mizizi.coherence;

import org.jspecify.annotations.Nullable;

/** How many of the rounds that were announced are short for a reason; without one, those that were not short. */
public record ShortenedRounds(@Nullable String reason, long rounds, long announced) {

    public Share share() {
        return Share.of(rounds, announced);
    }
}
