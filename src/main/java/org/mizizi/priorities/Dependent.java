package org.mizizi.priorities;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Refusal;

/**
 * Something that hangs on the words of a priority: what it is (a translation key with arguments), and why it forbids to
 * change them for now, if it does.
 */
public record Dependent(
        String messageKey, List<Object> arguments, @Nullable Refusal refusal) {

    public Dependent {
        arguments = List.copyOf(arguments);
    }

    /** It keeps the words it is about, and does not mind that they change. */
    public static Dependent of(String messageKey, Object... arguments) {
        return new Dependent(messageKey, List.of(arguments), null);
    }

    /** It does not let the words change. */
    public static Dependent holding(Refusal refusal, String messageKey, Object... arguments) {
        return new Dependent(messageKey, List.of(arguments), refusal);
    }

    public Optional<Refusal> objection() {
        return Optional.ofNullable(refusal);
    }
}
