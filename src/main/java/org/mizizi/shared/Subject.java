package org.mizizi.shared;

import java.util.UUID;

/**
 * The thing an event is about. Its kind names the module and the table, such as {@code priorities.input}; the view
 * {@code priorities.input_content} shows the ledger what to fingerprint.
 */
public record Subject(String kind, UUID id) {

    public static Subject of(String kind, Identifier id) {
        return new Subject(kind, id.value());
    }
}
