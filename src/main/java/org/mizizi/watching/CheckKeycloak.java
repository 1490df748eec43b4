package org.mizizi.watching;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether the realm in which people sign in answers, at the address by which this server reaches it. */
@Component
class CheckKeycloak implements Check {

    private static final String WHAT = "keycloak";
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int FOUND = 200;

    private final String realm;

    CheckKeycloak(
            @Value("${mizizi.oidc.issuer:}") String issuer, @Value("${mizizi.oidc.internal-url:}") String internal) {
        this.realm = internal.isBlank() ? issuer : internal;
    }

    @Override
    public String what() {
        return WHAT;
    }

    @Override
    public Finding find() throws InterruptedException {
        if (realm.isBlank()) {
            return Finding.unused(WHAT);
        }
        try (var client = HttpClient.newBuilder().connectTimeout(LONGEST).build()) {
            var asked = HttpRequest.newBuilder(URI.create(realm + "/.well-known/openid-configuration"))
                    .timeout(LONGEST)
                    .build();
            var answer = client.send(asked, BodyHandlers.discarding()).statusCode();
            return answer == FOUND ? Finding.well(WHAT) : Finding.broken(WHAT, "refused", answer);
        } catch (IOException _) {
            return Finding.broken(WHAT, "away");
        }
    }
}
