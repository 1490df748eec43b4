package org.mizizi.security;

import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The roles an account claims, as Spring's authorities: they open views; services ask the register again. */
public final class Roles {

    private Roles() {}

    public static List<GrantedAuthority> authorities(SignedIn person) {
        return person.claimedRoles().stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }
}
