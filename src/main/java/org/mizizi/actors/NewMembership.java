package org.mizizi.actors;

import org.jspecify.annotations.Nullable;
import org.mizizi.security.Role;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** Who is to have which role in which organisation; {@code subject} is their account at the identity provider, blank
 * where the portal makes it by their e-mail address. */
public record NewMembership(
        String subject,
        @Written(Writing.NAME) String name,
        @Written(Writing.NAME) @Nullable String email,
        @Written(Writing.LANGUAGE) String language,
        OrganisationId organisation,
        Role role) {

    /** Somebody whom the register knows, in another role. */
    public static NewMembership of(Member member, Role role) {
        return new NewMembership(
                member.subject(), member.name(), member.email(), member.language(), member.organisation(), role);
    }

    NewMembership called(String known) {
        return new NewMembership(subject, known, email, language, organisation, role);
    }

    NewMembership with(String account) {
        return new NewMembership(account, name, email, language, organisation, role);
    }
}
