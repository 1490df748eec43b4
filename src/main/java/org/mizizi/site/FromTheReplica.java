package org.mizizi.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mizizi.security.AtTheDesk;
import org.mizizi.shared.PublicReading;
import org.mizizi.shared.Trouble;
import org.mizizi.watching.ReplicaWatch;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the pages of readers who have not signed in be read from the replica: whoever works in the portal sees here too what
 * they have just done. A page that fails there is read once more from the primary.
 */
final class FromTheReplica extends OncePerRequestFilter {

    private final ReplicaWatch replica;

    FromTheReplica(ReplicaWatch replica) {
        this.replica = replica;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !replica.isFit()
                || !HttpMethod.GET.matches(request.getMethod())
                || AtTheDesk.reading(request).isPresent();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        PublicReading.begin(request);
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            PublicReading.end(request);
            if (response.isCommitted()) {
                throw failure;
            }
            readAgain(failure, request, response);
        } finally {
            PublicReading.end(request);
        }
    }

    private void readAgain(Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (Trouble.of(failure) == Trouble.AWAY) {
            replica.failed();
        }
        response.reset();
        request.getRequestDispatcher(request.getRequestURI()).forward(request, response);
    }
}
