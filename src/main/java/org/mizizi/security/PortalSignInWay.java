package org.mizizi.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * People sign in with an address and a password that the portal keeps: for a pilot on one machine, without Keycloak.
 *
 * @see "ADR 0022"
 */
@Component
@Profile(SignInProfiles.ACCOUNTS)
class PortalSignInWay implements SignInWay {

    private final PortalAccounts accounts;

    PortalSignInWay(PortalAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void configure(HttpSecurity http) {
        OwnDoor.open(http);
        http.exceptionHandling(handling -> handling.defaultAccessDeniedHandlerFor(
                (request, response, _) -> response.sendRedirect(formAnew(request)),
                request -> request.getRequestURI().startsWith("/sign-in")));
    }

    /** A form that nobody knows any longer, as when it lay open for long, is asked for once more. */
    private static String formAnew(HttpServletRequest request) {
        return UriComponentsBuilder.fromPath(request.getRequestURI())
                .queryParam("stale")
                .queryParamIfPresent("token", Optional.ofNullable(request.getParameter("token")))
                .encode()
                .build()
                .toUriString();
    }

    @Override
    public void configure(VaadinSecurityConfigurer vaadin) {
        OwnDoor.leave(vaadin);
    }

    @Override
    public Vouching vouchFor(Authentication person, HttpServletRequest request, HttpServletResponse response) {
        return person.getPrincipal() instanceof PortalAccount before
                ? accounts.now(before.subject(), before.signedInAt())
                        .map(now -> compared(before, now))
                        .orElseGet(() -> new Vouching.No(SessionEnd.DISABLED))
                : new Vouching.No(SessionEnd.WITHDRAWN);
    }

    /** Whoever lost a role leaves, so that nothing they may no longer see stays open; one more holds at once. */
    private static Vouching compared(PortalAccount before, PortalAccount now) {
        return now.claimedRoles().containsAll(before.claimedRoles())
                ? new Vouching.Yes(new UsernamePasswordAuthenticationToken(now, null, Roles.authorities(now)))
                : new Vouching.No(SessionEnd.LESS_THAN_BEFORE);
    }
}
