package org.mizizi.security;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Gives every answer its marks of safety before anything else is done (N): pages, files, redirects, and what the server
 * refuses before any page is asked carry them alike. Only the page that holds the workspace asks for more: see
 * {@link WorkspaceScripts}.
 */
@Component
class SafeAnswers implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    static final String POLICY = "Content-Security-Policy";

    /** No script, no frame, no foreign part; {@code connect-src} lets a reader's tools read robots.txt from a page. */
    private static final String NO_SCRIPT = "default-src 'none'; style-src 'self'; img-src 'self' data:; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Map<String, String> MARKS = Map.of(
            POLICY,
            NO_SCRIPT,
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin");

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new Marking());
    }

    private static final class Marking extends ValveBase {

        Marking() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            MARKS.forEach(response::setHeader);
            getNext().invoke(request, response);
        }
    }
}
