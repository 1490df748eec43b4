package org.mizizi.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person is in the portal. The columns of the power table; in Keycloak the same names in lower case with hyphens. */
public enum Role {
    CIVIL_SOCIETY_REPRESENTATIVE,
    MINISTRY_OFFICER,
    MINISTRY_APPROVER,
    CONVENOR,
    EXTERNAL_OFFICER,
    TRANSLATOR,
    AUDITOR,
    ADMINISTRATOR,
    /** Has shown the secret of a portal without a country, and founds it; nobody is one afterwards. */
    FOUNDER,
    /** Signed in, but without a verified membership: reads what is public. */
    OBSERVER,
    /** Not signed in. */
    PUBLIC;

    public String claim() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Role> ofClaim(String claim) {
        return Arrays.stream(values())
                .filter(role -> role != FOUNDER && role != OBSERVER && role != PUBLIC)
                .filter(role -> role.claim().equals(claim))
                .findFirst();
    }
}
