package org.mizizi.security;

import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.util.UriComponentsBuilder;

/** Leads a person whose session is over to the page that says why, and from there back to the page they were on. */
final class TellSessionEnd {

    /** How an answer to the scripts of an open page leads the browser to another page. */
    static final String GO_TO = "Vaadin-Refresh: ";

    private TellSessionEnd() {}

    static void tell(SessionEnd end, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (kind(request) == null) {
            response.sendRedirect(page(end, WayBack.to(asked(request))));
        } else {
            response.setContentType(MediaType.TEXT_PLAIN_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.getWriter().write(GO_TO + page(end, WayBack.to(request.getHeader(HttpHeaders.REFERER))));
        }
    }

    /** What the scripts of an open page ask for; none where the browser asks for a page. */
    static @Nullable String kind(HttpServletRequest request) {
        return request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER);
    }

    private static String asked(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static String page(SessionEnd end, Optional<String> wanted) {
        return UriComponentsBuilder.fromPath("/sign-in/ended")
                .queryParam("because", end)
                .queryParamIfPresent("page", wanted)
                .encode()
                .build()
                .toUriString();
    }
}
