package org.mizizi.watching;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.QuotableCode;
import org.slf4j.MDC;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Gives each request one id: the proxy's, if it is well-formed, else one that can be read out. It stands in every line of
 * the log about the request, in the answer, and on pages that tell of a failure.
 */
@Component
public class RequestIds implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /** The header of requests and answers. */
    static final String HEADER = "X-Request-ID";

    /** What it is called in the log. */
    static final String IN_THE_LOG = "request";

    private static final String ATTRIBUTE = RequestIds.class.getName();
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{7,63}");
    private static final int LENGTH = 10;

    /** The id of this request, for whoever is to quote it. */
    public static Optional<String> of(ServletRequest request) {
        return Optional.ofNullable(request.getAttribute(ATTRIBUTE)).map(String::valueOf);
    }

    static String from(@Nullable String proxys) {
        return proxys != null && WELL_FORMED.matcher(proxys).matches() ? proxys : QuotableCode.of(LENGTH);
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new Naming());
    }

    private static final class Naming extends ValveBase {

        Naming() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            var id = from(request.getHeader(HEADER));
            request.setAttribute(ATTRIBUTE, id);
            response.setHeader(HEADER, id);
            try (var _ = MDC.putCloseable(IN_THE_LOG, id)) {
                getNext().invoke(request, response);
            }
        }
    }
}
