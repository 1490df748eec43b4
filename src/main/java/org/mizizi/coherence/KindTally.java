package org.mizizi.coherence;

import org.jspecify.annotations.Nullable;

/**
 * What can be read of organisations of one kind: what they said, answered and plan. Of no kind is what protected
 * authors said: a count of few would name them.
 */
public record KindTally(
        @Nullable String kind, long organisations, long inputs, long comments, long responses, long plans) {}
