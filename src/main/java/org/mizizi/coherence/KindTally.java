package org.mizizi.coherence;

import org.jspecify.annotations.Nullable;

/**
 * What can be read of organisations of one kind: what they said, answered and plan. Of no kind, and of
 * nobody knows how many, is what protected authors said: a count of few would name them.
 */
public record KindTally(
        @Nullable String kind, @Nullable Long organisations, long inputs, long comments, long responses, long plans) {}
