package org.mizizi.actors;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mizizi.security.Role;
import org.mizizi.shared.Digits;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** A person acting for one organisation; {@code subject} is their account at the identity provider. */
public record Member(
        PersonId id,
        String subject,
        @Written(Writing.NAME) String name,
        @Written(Writing.NAME) @Nullable String email,
        @Written(Writing.LANGUAGE) String language,
        Digits digits,
        OrganisationId organisation,
        Set<Role> roles,
        boolean verified) {

    /** Who has chosen no digits to read. */
    public Member(
            PersonId id,
            String subject,
            String name,
            @Nullable String email,
            String language,
            OrganisationId organisation,
            Set<Role> roles,
            boolean verified) {
        this(id, subject, name, email, language, Digits.WESTERN, organisation, roles, verified);
    }

    public Member {
        roles = Set.copyOf(roles);
    }
}
