package org.mizizi.collection;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mizizi.priorities.InputContent;
import org.mizizi.shared.Refusal;

/**
 * A form as a device hands it in: of which round, under which identity of its own, with which code for whoever spoke, and
 * what was said. What the device says of the time is its own word.
 */
public record FilledForm(
        String form,
        String instance,
        String receipt,
        boolean agreed,
        InputContent content,
        @Nullable OffsetDateTime ended) {

    private static final Pattern IDENTITY = Pattern.compile("uuid:[0-9a-f-]{36}");

    /** Why it is not taken, if so: what the form itself would not have let through. */
    Optional<Refusal> objection() {
        if (!IDENTITY.matcher(instance).matches()) {
            return Optional.of(Refusal.of("collection.without-identity"));
        }
        if (ReceiptCode.typed(receipt).isEmpty()) {
            return Optional.of(Refusal.of("collection.without-code"));
        }
        return agreed ? Optional.empty() : Optional.of(Refusal.of("collection.not-agreed"));
    }
}
