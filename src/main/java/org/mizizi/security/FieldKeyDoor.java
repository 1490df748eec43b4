package org.mizizi.security;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Lets a device in that shows a key. */
record FieldKeyDoor(FieldKeys keys) implements AuthenticationProvider {

    @Override
    public Authentication authenticate(Authentication shown) {
        var collector = keys.shown(shown.getName(), String.valueOf(shown.getCredentials()))
                .orElseThrow(() -> new BadCredentialsException("No such key"));
        return new UsernamePasswordAuthenticationToken(collector, null, Roles.authorities(collector));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
