package org.mizizi.shared;

import java.util.UUID;

/** Identifies a person who signs in; in every record a person appears only by this id. */
public record PersonId(UUID value) implements Identifier {

    /** Stands in the ledger where nobody is to be named. */
    public static final PersonId NOBODY = new PersonId(new UUID(-1, -1));

    public static PersonId next() {
        return new PersonId(Identifier.next());
    }
}
