package org.mizizi.shared;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

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

    /** Refuses if there is a reason to: how every service and rule says no. */
    public static void refuse(Optional<Refusal> objection) {
        if (objection.isPresent()) {
            throw objection.get().asException();
        }
    }

    /** Refuses for the first of these reasons, if there is one. */
    public static void refuse(Collection<Refusal> objections) {
        refuse(objections.stream().findFirst());
    }

    public String messageKey() {
        return "refusal." + key;
    }

    public RefusedException asException() {
        return new RefusedException(this);
    }
}
