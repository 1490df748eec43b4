package org.mizizi.security;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.mizizi.shared.SignedOutElsewhere;
import org.mizizi.shared.TroubleLog;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Has this node end the sessions of whoever has left, as if Keycloak had told it itself: the proof is examined here again. */
@Component
@Profile(SignInProfiles.KEYCLOAK)
class HearSignOut {

    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final Environment environment;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(LONGEST).build();

    HearSignOut(Environment environment) {
        this.environment = environment;
    }

    @EventListener
    void on(SignedOutElsewhere left) {
        var port = environment.getProperty("local.server.port");
        if (port != null) {
            Thread.ofVirtual().name("sign-out").start(() -> tell(port, left.proof()));
        }
    }

    private void tell(String port, String proof) {
        try {
            http.send(message(port, proof), BodyHandlers.discarding());
        } catch (IOException failure) {
            TroubleLog.write(failure, "sign-out heard of another node");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest message(String port, String proof) {
        var address = environment.getProperty("server.address", "127.0.0.1");
        return HttpRequest.newBuilder(URI.create("http://%s:%s%s".formatted(address, port, PassOnSignOut.ADDRESS)))
                .timeout(LONGEST)
                .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                .header(PassOnSignOut.PASSED_ON, "true")
                .POST(BodyPublishers.ofString(
                        PassOnSignOut.PROOF + "=" + URLEncoder.encode(proof, StandardCharsets.UTF_8)))
                .build();
    }
}
