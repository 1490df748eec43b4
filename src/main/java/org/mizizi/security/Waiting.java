package org.mizizi.security;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for a person: what and why (a translation key with arguments), the reference, where to do it
 * (a workspace path), by when, and the verb on the button (a translation key).
 */
public record Waiting(
        String messageKey,
        List<Object> arguments,
        String reference,
        String path,
        @Nullable Instant due,
        String verbKey) {

    public Waiting {
        arguments = List.copyOf(arguments);
    }
}
