package org.mizizi.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The two addresses of Keycloak that the portal itself calls. A refresh token is good for one use, as in its strictest realms. */
final class SmallKeycloak implements AutoCloseable {

    static final String SUBJECT = "8c2d7f6e-3a8e-4a53-9c34-1f0d3c1c5a11";

    /** How the next questions are answered. */
    record Answer(int status, String body) {}

    private final HttpServer server;
    private final RSAKey known = key("known");
    private final AtomicInteger asked = new AtomicInteger();
    private volatile RSAKey signing = known;
    private volatile Map<String, Object> claims;
    private volatile Answer problem = new Answer(200, "");

    SmallKeycloak(Map<String, Object> claims) throws IOException {
        this.claims = claims;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/realms/mizizi/protocol/openid-connect/token", this::token);
        server.createContext(
                "/realms/mizizi/protocol/openid-connect/certs",
                exchange -> send(exchange, new Answer(200, new JWKSet(known.toPublicJWK()).toString())));
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort() + "/realms/mizizi";
    }

    int timesAsked() {
        return asked.get();
    }

    void nowSays(Map<String, Object> claims) {
        this.claims = claims;
    }

    void refuses(int status, String error, String description) {
        problem = new Answer(status, """
                {"error":"%s","error_description":"%s"}""".formatted(error, description));
    }

    void isOutOfOrder() {
        problem = new Answer(503, "<h1>Service Unavailable</h1>");
    }

    void answersAgain() {
        problem = new Answer(200, "");
    }

    void signsWithAnotherKey() {
        signing = key("another");
    }

    String idToken() {
        try {
            var now = Instant.now();
            var content = new JWTClaimsSet.Builder()
                    .issuer(issuer())
                    .audience("mizizi-portal")
                    .subject(SUBJECT)
                    .issueTime(Date.from(now))
                    .expirationTime(Date.from(now.plusSeconds(300)));
            claims.forEach(content::claim);
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(known.getKeyID());
            var token = new SignedJWT(header.build(), content.build());
            token.sign(new RSASSASigner(signing));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void token(HttpExchange exchange) throws IOException {
        var question = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var time = asked.getAndIncrement();
        if (problem.status() != 200) {
            send(exchange, problem);
        } else if (List.of(question.split("&")).contains("refresh_token=" + time)) {
            send(exchange, new Answer(200, """
                    {"access_token":"access","token_type":"Bearer","expires_in":300,"refresh_token":"%s","id_token":"%s"}""".formatted(time + 1, idToken())));
        } else {
            send(exchange, new Answer(400, """
                    {"error":"invalid_grant","error_description":"Maximum allowed refresh token reuse exceeded"}"""));
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        var body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .set("Content-Type", answer.body().startsWith("{") ? "application/json" : "text/html");
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static RSAKey key(String name) {
        try {
            return new RSAKeyGenerator(2048).keyID(name).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
