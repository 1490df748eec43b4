package org.mizizi.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * Lets the page that holds the workspace run the scripts the portal has put into it, and no others (N).
 * Each page has a number used once, which its scripts must carry; words of people that look like a script have none.
 * Vaadin builds functions from what the server sends and sets styles in elements, hence the two exceptions. In
 * development mode scripts are put into the page by the tools, so the policy holds in production mode only.
 */
@Component
class WorkspaceScripts implements VaadinServiceInitListener {

    private static final int BYTES = 18;

    private static final String AS_THE_TOOLS_NEED = "frame-ancestors 'none'";

    private final SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var production = event.getSource().getDeploymentConfiguration().isProductionMode();
        event.addIndexHtmlRequestListener(page -> allow(page, production));
    }

    private void allow(IndexHtmlResponse page, boolean production) {
        var once = once();
        page.getDocument().select("script").attr("nonce", once);
        page.getVaadinResponse().setHeader(SafeAnswers.POLICY, production ? allowing(once) : AS_THE_TOOLS_NEED);
    }

    private static String allowing(String once) {
        return "default-src 'none'; script-src 'self' 'nonce-" + once + "' 'unsafe-eval'; "
                + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
                + "manifest-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'";
    }

    private String once() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }
}
