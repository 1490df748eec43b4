package org.mizizi.security;

/** Under which profiles people sign in how: whatever is chosen, exactly one of these and {@link DemoPeople#AT_A_CLICK} holds. */
public final class SignInProfiles {

    /** At Keycloak: everywhere unless something else is asked for, and there on demand. */
    public static final String KEYCLOAK = "keycloak | !(demo | accounts)";

    /** With an address and a password that the portal keeps itself. */
    public static final String ACCOUNTS = "accounts & !demo & !keycloak";

    private SignInProfiles() {}
}
