package org.mizizi.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Tells the log why somebody could not be signed in, and the person what they can do about it. */
final class SignInFailure implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignInFailure.class);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var reason = failure instanceof OAuth2AuthenticationException told
                ? told.getError().toString()
                : String.valueOf(failure.getMessage());
        LOG.warn("A sign-in through Keycloak failed: {}", reason.replaceAll("\\p{Cntrl}+", " "));
        response.sendRedirect("/sign-in/failed");
    }
}
