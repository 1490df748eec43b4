package org.mizizi.security;

import java.util.Optional;

/** Says of the keys with which devices hand in what was gathered without a network whom they stand for. */
public interface FieldKeys {

    /** Nobody where the key is none, where it was revoked, or where its member acts for the organisation no longer. */
    Optional<FieldCollector> shown(String userName, String secret);
}
