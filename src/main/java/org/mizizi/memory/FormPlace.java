package org.mizizi.memory;

import org.mizizi.shared.Identifier;

/** Where something is written: which form, and the object it is about ({@code ""} when it makes a new one). */
public record FormPlace(String form, String object) {

    /** The form that is about no object yet. */
    public static FormPlace of(String form) {
        return new FormPlace(form, "");
    }

    public static FormPlace of(String form, Object object) {
        return new FormPlace(form, String.valueOf(object instanceof Identifier id ? id.value() : object));
    }
}
