package org.mizizi.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mizizi.shared.SignedOutElsewhere;
import org.mizizi.shared.TroubleLog;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keycloak tells one node that somebody has left. Once that one has found the proof good it tells all others, as the session
 * may be on any of them.
 */
@Component
@Profile(SignInProfiles.KEYCLOAK)
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class PassOnSignOut extends OncePerRequestFilter {

    /** Where Keycloak tells it. */
    static final String ADDRESS = "/logout/connect/back-channel/" + KeycloakRealm.REGISTRATION;

    static final String PROOF = "logout_token";

    /** The header of what one node heard from another. */
    static final String PASSED_ON = "X-Mizizi-Passed-On";

    /** A message of PostgreSQL has 8000 bytes at the most. */
    private static final int LONGEST = 7_500;

    private final JdbcClient jdbc;

    PassOnSignOut(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** With a cookie it is Spring Security that ends a session of this node. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(ADDRESS)
                || !HttpMethod.POST.matches(request.getMethod())
                || request.getCookies() != null
                || request.getHeader(PASSED_ON) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var proof = request.getParameter(PROOF);
        chain.doFilter(request, response);
        if (proof != null && proof.length() <= LONGEST && response.getStatus() == HttpServletResponse.SC_OK) {
            passOn(proof);
        }
    }

    /** Where that fails, the others learn it when they next ask Keycloak. */
    private void passOn(String proof) {
        try {
            jdbc.sql("select cast(pg_notify(?, ?) as text)")
                    .params(SignedOutElsewhere.CHANNEL, proof)
                    .query(_ -> {});
        } catch (DataAccessException failure) {
            TroubleLog.write(failure, "sign-out on other nodes");
        }
    }
}
