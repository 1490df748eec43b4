package org.mizizi.traceability;

import org.jspecify.annotations.Nullable;

/**
 * One end of links on the way from another: how the link between them stands where it is near, how well the best chain
 * holds where it is far; neither of what the way begins with.
 */
public record ThreadStep(
        Node node,
        Whereabouts place,
        @Nullable LinkState near,
        @Nullable Strength far) {}
