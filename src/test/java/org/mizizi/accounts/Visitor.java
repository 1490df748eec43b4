package org.mizizi.accounts;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mizizi.security.SignedIn;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Somebody with a browser: keeps the session, and sends a form with the mark that its page bears. */
final class Visitor {

    private static final Pattern MARK = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final MockMvc portal;
    private final Locale reads;
    private @Nullable MockHttpSession session;
    private MockHttpServletResponse answer = new MockHttpServletResponse();
    private String mark = "none";

    Visitor(MockMvc portal, String language) {
        this.portal = portal;
        reads = Locale.of(language);
    }

    Visitor opens(String address) throws Exception {
        return asks(get(address));
    }

    /** Fields as name and value, one after the other. */
    Visitor sends(String address, String... fields) throws Exception {
        var request = post(address).param("_csrf", mark);
        for (var i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return asks(request);
    }

    private Visitor asks(MockHttpServletRequestBuilder request) throws Exception {
        if (session != null && !session.isInvalid()) {
            request.session(session);
        }
        var result = portal.perform(request.locale(reads)).andReturn();
        session = (MockHttpSession) result.getRequest().getSession(false);
        answer = result.getResponse();
        MARK.matcher(page()).results().findFirst().ifPresent(found -> mark = found.group(1));
        return this;
    }

    String page() throws Exception {
        return answer.getContentAsString();
    }

    int status() {
        return answer.getStatus();
    }

    String ledTo() {
        return Objects.requireNonNullElse(answer.getRedirectedUrl(), "nowhere");
    }

    String sessionId() {
        return session == null ? "none" : session.getId();
    }

    Optional<Authentication> signedIn() {
        return Optional.ofNullable(session)
                .filter(open -> !open.isInvalid())
                .map(open -> open.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY))
                .map(SecurityContext.class::cast)
                .map(SecurityContext::getAuthentication);
    }

    SignedIn person() {
        return (SignedIn) Objects.requireNonNull(signedIn().orElseThrow().getPrincipal());
    }
}
