package org.mizizi.traceability;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The chains between one end of links and another: how well the best of them holds, and, where the one cites the other
 * itself, how that link stands. What is near and what is far is never added up.
 */
public record Chain(UUID id, @Nullable LinkState cited, Strength strength) {

    public boolean isNear() {
        return cited != null;
    }
}
