package org.mizizi.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Whether the reader of a public page has signed in to the workspace. Asking begins no session. */
public final class AtTheDesk {

    private AtTheDesk() {}

    public static Optional<SignedIn> reading(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .flatMap(AtTheDesk::signedIn)
                .map(Authentication::getPrincipal)
                .map(SignedIn.class::cast);
    }

    /** How a person has signed in to this session. */
    static Optional<Authentication> signedIn(HttpSession session) {
        return Optional.ofNullable(
                        session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY))
                .filter(SecurityContext.class::isInstance)
                .map(SecurityContext.class::cast)
                .map(SecurityContext::getAuthentication)
                .filter(known -> known.getPrincipal() instanceof SignedIn);
    }
}
