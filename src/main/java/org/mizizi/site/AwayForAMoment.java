package org.mizizi.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mizizi.watching.DatabaseWatch;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While the database is away nobody waits for a page that cannot come. What an open page of the workspace sends is let
 * through: it fails where the person is told that it was not done.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class AwayForAMoment extends OncePerRequestFilter {

    private final DatabaseWatch database;

    AwayForAMoment(DatabaseWatch database) {
        this.database = database;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/actuator/")
                || path.startsWith("/styles/")
                || path.equals("/favicon.svg")
                || path.startsWith("/workspace/VAADIN/")
                || request.getParameter("v-r") != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (database.isAway()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
