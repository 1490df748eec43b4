package org.mizizi.security;

import java.net.URI;
import java.util.Optional;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** The accounts by which people sign in, at the portal itself or at Keycloak: whoever is to act in the portal is invited to have one. */
public interface Accounts {

    /** Somebody who is to have an account. */
    record Invitee(
            @Written(Writing.NAME) String name,
            @Written(Writing.NAME) String email,
            String language) {}

    /** Their account, and the address at which they choose a password, where it is not sent to them by others. */
    record Invited(String subject, Optional<URI> door) {}

    /** The account of this address, made without a password if there is none; nobody is told of it, and it may do nothing. */
    String reserve(Invitee invitee);

    /** The account of this address, made if there is none; an account that has no password yet is invited, or invited again. */
    Invited invite(Invitee invitee);

    /** From now on the account may claim this role for this organisation; nothing where the register alone decides. */
    default void grant(String subject, String organisationReference, Role role) {}

    /** From now on the account claims this role no longer, and without any role the organisation neither. */
    default void revoke(String subject, String organisationReference, Role role) {}

    /** From now on the account claims this organisation no longer, whatever it is in others. */
    default void leave(String subject, String organisationReference) {}

    /** Whoever is signed in with the account is no longer; nothing where the portal alone keeps sessions. */
    default void signOut(String subject) {}
}
