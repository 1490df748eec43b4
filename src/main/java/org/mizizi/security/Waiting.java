package org.mizizi.security;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Wording;

/**
 * One thing that waits for a person: what and why (a translation key with arguments), the reference, empty where the
 * sentence names everything, where to do it (a workspace path), by when, the verb on the button (a translation key),
 * and whose it is to do.
 */
public record Waiting(
        String messageKey,
        List<Object> arguments,
        String reference,
        String path,
        @Nullable Instant due,
        String verbKey,
        Whose whose) {

    /** Whether only this person and their organisation can do it, or everybody in the same office. */
    public enum Whose {
        MINE,
        ANYBODYS
    }

    /** One's own first, then by when it is due; what has no end comes last. */
    public static final Comparator<Waiting> BY_URGENCY = Comparator.comparing(Waiting::whose)
            .thenComparing(Waiting::due, Comparator.nullsLast(Comparator.naturalOrder()));

    public Waiting {
        arguments = List.copyOf(arguments);
    }

    public Waiting(
            String messageKey,
            List<Object> arguments,
            String reference,
            String path,
            @Nullable Instant due,
            String verbKey) {
        this(messageKey, arguments, reference, path, due, verbKey, Whose.MINE);
    }

    /** What the sentence quotes in another language than this reader's. */
    public List<Wording> quoted(Locale reader) {
        return arguments.stream()
                .filter(LocalizedText.class::isInstance)
                .map(LocalizedText.class::cast)
                .map(text -> text.in(reader))
                .filter(wording -> !wording.isOf(reader))
                .toList();
    }

    public Waiting forAnybody() {
        return new Waiting(messageKey, arguments, reference, path, due, verbKey, Whose.ANYBODYS);
    }
}
