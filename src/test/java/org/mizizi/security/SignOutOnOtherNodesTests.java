package org.mizizi.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.mizizi.PortalTest;
import org.mizizi.shared.OwnConnections;
import org.mizizi.shared.SignedOutElsewhere;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What Keycloak tells one node of a sign-out reaches the others, through PostgreSQL, and is examined by each. */
@PortalTest
class SignOutOnOtherNodesTests {

    private static final int SECOND = 1_000;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OwnConnections connections;

    @Test
    void aProofThatIsGoodIsToldToAllNodesOnce() throws Exception {
        try (var another = connections.open("another node");
                var listening = another.createStatement()) {
            listening.execute("listen " + SignedOutElsewhere.CHANNEL);
            told(request(), HttpServletResponse.SC_BAD_REQUEST);
            var passedOn = request();
            passedOn.addHeader(PassOnSignOut.PASSED_ON, "true");
            told(passedOn, HttpServletResponse.SC_OK);
            var ofThisNode = request();
            ofThisNode.setCookies(new Cookie("JSESSIONID", "any"));
            told(ofThisNode, HttpServletResponse.SC_OK);
            told(request(), HttpServletResponse.SC_OK);

            assertThat(another.unwrap(PGConnection.class).getNotifications(SECOND))
                    .extracting(PGNotification::getParameter)
                    .containsExactly("a.signed.proof");
        }
    }

    @Test
    void aNodeThatHearsItEndsItsOwnSessionsByTheSameDoor() throws Exception {
        var heard = new CompletableFuture<String>();
        var node = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        node.createContext(PassOnSignOut.ADDRESS, exchange -> {
            var header = exchange.getRequestHeaders().getFirst(PassOnSignOut.PASSED_ON);
            heard.complete(header + " " + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            exchange.sendResponseHeaders(HttpServletResponse.SC_OK, -1);
            exchange.close();
        });
        node.start();
        try {
            var environment = new MockEnvironment()
                    .withProperty(
                            "local.server.port",
                            String.valueOf(node.getAddress().getPort()));
            new HearSignOut(environment).on(new SignedOutElsewhere("a.signed.proof"));
            assertThat(heard.get(5, TimeUnit.SECONDS)).isEqualTo("true logout_token=a.signed.proof");
        } finally {
            node.stop(0);
        }
    }

    private static MockHttpServletRequest request() {
        var request = new MockHttpServletRequest("POST", PassOnSignOut.ADDRESS);
        request.setParameter(PassOnSignOut.PROOF, "a.signed.proof");
        return request;
    }

    private void told(MockHttpServletRequest request, int answer) throws Exception {
        new PassOnSignOut(jdbc)
                .doFilter(
                        request,
                        new MockHttpServletResponse(),
                        (_, response) -> ((HttpServletResponse) response).setStatus(answer));
    }
}
