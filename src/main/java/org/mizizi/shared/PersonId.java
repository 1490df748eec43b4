package org.mizizi.shared;

import java.util.UUID;

/** Identifies a person who signs in; in every record a person appears only by this id. */
public record PersonId(UUID value) implements Identifier {

    public static PersonId next() {
        return new PersonId(Identifier.next());
    }
}
