package org.mizizi.security;

/**
 * Who may found the portal while it has no country: whoever shows the secret that was printed when it started. The module
 * that founds countries provides them.
 */
public interface Founders {

    /** Whether there is still no country. */
    boolean isAwaited();

    /** Whether this account has shown the secret, and there is still no country. */
    boolean isFounder(String subject);

    /** Takes the secret from an account; false where it is not the one that was printed last, or nobody is awaited. */
    boolean admit(String subject, String secret);
}
