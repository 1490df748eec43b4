package org.mizizi.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Whether the reader of a public page has signed in to the workspace. Asking begins no session. */
public final class AtTheDesk {

    private AtTheDesk() {}

    public static Optional<SignedIn> reading(HttpServletRequest request) {
        var session = request.getSession(false);
        return Optional.ofNullable(session)
                .map(open -> open.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY))
                .filter(SecurityContext.class::isInstance)
                .map(SecurityContext.class::cast)
                .map(SecurityContext::getAuthentication)
                .map(authentication -> authentication.getPrincipal())
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }
}
