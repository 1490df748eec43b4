package org.mizizi.demo;

import java.util.HashMap;
import java.util.Map;

/** What the portal knows by an id and the story by a key. */
final class Named<T> {

    private final Map<String, T> byKey = new HashMap<>();

    void put(String key, T named) {
        if (byKey.put(key, named) != null) {
            throw new IllegalArgumentException("Told twice: " + key);
        }
    }

    T get(String key) {
        var found = byKey.get(key);
        if (found == null) {
            throw new IllegalArgumentException("Not in the story so far: " + key);
        }
        return found;
    }
}
