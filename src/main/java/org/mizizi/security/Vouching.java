package org.mizizi.security;

import org.springframework.security.core.Authentication;

/** What the way in says of a person who came in through it a while ago. */
sealed interface Vouching {

    /** They may be here, as who they are now. */
    record Yes(Authentication person) implements Vouching {}

    /** They may not be here any longer. */
    record No(SessionEnd reason) implements Vouching {}

    /** It does not answer. */
    record Silence() implements Vouching {}
}
