package org.mizizi.shared;

import java.util.List;

/**
 * Why something is not possible, as a translation key under {@code refusal.} with its arguments. The same refusal is
 * shown beside a button before the click and thrown by the service after it.
 */
public record Refusal(String key, List<Object> arguments) {

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    public static Refusal of(String key, Object... arguments) {
        return new Refusal(key, List.of(arguments));
    }

    public String messageKey() {
        return "refusal." + key;
    }

    public RefusedException asException() {
        return new RefusedException(this);
    }
}
