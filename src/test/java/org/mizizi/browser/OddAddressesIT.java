package org.mizizi.browser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody gets who asks as no browser would, from the real server (N, T25, T77, T78). */
@BrowserTest
class OddAddressesIT {

    private static final Pattern STATUS = Pattern.compile("^HTTP/1\\.1 (\\d{3})");
    private static final Pattern REFERENCE = Pattern.compile("(?:PRI|PLAN|RND|ORG)-\\d+");
    private static final Pattern STYLES = Pattern.compile("rel=\"stylesheet\" href=\"([^\"]+)\"");
    private static final int PATIENCE = 30_000;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /en/..;/workspace/",
                "GET /workspace;x=1/",
                "GET /workspace/;jsessionid=1",
                "GET /sign-in;x=1",
                "GET /en/%2e%2e/workspace/",
                "GET /en//priorities",
                "GET //evil.example/",
                "GET /en/%00",
                "GET /en/%zz",
                "GET /en/priorities/%2F",
                "GET /en/a\\b",
                "GET /en/a|b",
                "GET /en/<b>",
                "GET nowhere",
                "GET /VAADIN/no-such-file",
                "GET /login/oauth2/code/none",
                "GET /error",
                "GET /nowhere",
                "TRACE /en/",
                "PUT /en/priorities",
                "DELETE /workspace/",
                "POST /sign-in/nobody",
                "NONSENSE /en/",
                "GET /en/search?q=%",
                "GET /en/search?q=|",
            })
    void anOddRequestIsRefusedInGoodOrder(String request) throws IOException {
        var answer = ask(request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertSoftly(softly -> {
            softly.assertThat(status(answer)).isBetween(200, 499);
            softly.assertThat(answer.toLowerCase(Locale.ROOT))
                    .contains("content-security-policy: default-src 'none'", "x-content-type-options: nosniff")
                    .doesNotContain("set-cookie", "tomcat", "exception", "\tat ", "location: http", "jsessionid");
        });
    }

    /** Only a page that somebody wanted is remembered for them until they have signed in; whatever else is asked begins nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /workspace/VAADIN",
                "GET /workspace/VAADIN/",
                "GET /workspace/VAADIN/none",
                "GET /workspace/VAADIN/build/none.js",
                "GET /workspace/VAADIN/build/../none",
                "GET /workspace/VAADIN/dynamic/resource/0/x/none",
                "GET /workspace/VAADIN/static/push/none.js",
                "GET /workspace/VAADIN/@vite/client",
                "GET /workspace/vaadin/none",
                "GET /workspace/HILLA/push",
                "GET /workspace/connect/Endpoint/method",
                "GET /workspace/none.js",
                "GET /workspace/favicon.ico",
                "GET /workspace/sw.js",
                "GET /workspace/manifest.webmanifest",
                "GET /workspace/offline-stub.html",
                "GET /workspace/web-component/none.js",
                "GET /workspace/themes/none/styles.css",
                "GET /workspace/?v-r=init",
                "GET /workspace/?v-r=init&location=",
                "GET /workspace/?v-r=uidl",
                "GET /workspace/?v-r=heartbeat&v-uiId=0",
                "GET /workspace/?v-r=push",
                "GET /workspace/?v-r=none",
                "GET /workspace/VAADIN/none?v-r=init",
                "HEAD /workspace/",
                "HEAD /workspace/VAADIN/none",
                "OPTIONS /workspace/VAADIN/none",
                "POST /workspace/?v-r=uidl&v-uiId=0",
                "POST /workspace/?v-r=heartbeat&v-uiId=0",
                "POST /workspace/VAADIN/none",
                "POST /workspace/VAADIN/dynamic/upload/0/x/none",
                "GET /VAADIN/",
                "GET /VAADIN/build/none.js",
                "GET /sign-in/none",
                "GET /sign-in/../workspace/none.js",
                "GET /login",
                "GET /logout",
                "GET /oauth2/authorization/none",
                "GET /workspace/sign-in.js",
            })
    void nobodyUnknownGetsASessionByAskingForWhatIsNoPage_N(String request) throws IOException {
        var answer = ask(request + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        assertSoftly(softly -> {
            softly.assertThat(status(answer)).isBetween(200, 499);
            softly.assertThat(answer.toLowerCase(Locale.ROOT))
                    .contains("x-content-type-options: nosniff")
                    .doesNotContain("set-cookie", "jsessionid");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/workspace", "/workspace/", "/workspace/plans", "/en/plans/", "/"})
    void noRedirectRepeatsTheHostThatARequestClaimed_A6_T78(String address) throws IOException {
        var answer = ask("GET %s HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\n"
                .formatted(address)
                .concat("Connection: close\r\n\r\n"));
        assertThat(status(answer)).isLessThan(500);
        assertThat(answer).doesNotContain("evil.example");
    }

    @Test
    void aSlashTooManyLeadsToThePage() throws IOException {
        var answer = ask("GET /en/plans/?q=water HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(status(answer)).isEqualTo(308);
        assertThat(answer).contains("Location: /en/plans?q=water\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en/plans", "/en/nothing-here", "/sign-in", "/workspace/", "/styles/site.css"})
    void everyAnswerForbidsScriptsFramesAndGuessing_T77(String address) throws IOException {
        var answer = ask("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(address));
        assertThat(answer)
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "connect-src 'self'")
                .contains("X-Content-Type-Options: nosniff", "Referrer-Policy: same-origin")
                .doesNotContain("unsafe");
    }

    @Test
    void pagesAreKeptForAMinuteAndTheirStylesForGood_N() throws IOException {
        var page = ask("GET /en/plans HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(page).contains("Cache-Control: max-age=60, public, stale-if-error=600, stale-while-revalidate=60");
        var styles = STYLES.matcher(page).results().map(found -> found.group(1)).toList();
        assertThat(styles).hasSize(2);
        for (var style : styles) {
            assertThat(ask("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(style)))
                    .contains("HTTP/1.1 200", "Cache-Control: max-age=31536000, public, immutable");
        }
        assertThat(ask("GET /styles/site.css HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .contains("Cache-Control: max-age=3600, public");
    }

    @ParameterizedTest
    @ValueSource(strings = {"priorities", "plans", "rounds", "organisations"})
    void aPageThatIsNoneIsTheFirst_N(String list) throws IOException {
        var first = ask("GET /en/%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(list));
        var none = ask(
                "GET /en/%s?page=999999999 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(list));
        assertThat(status(none)).isEqualTo(200);
        assertThat(references(none)).isEqualTo(references(first)).isNotEmpty();
    }

    private static List<String> references(String page) {
        return REFERENCE.matcher(page).results().map(MatchResult::group).toList();
    }

    private String ask(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    private static int status(String answer) {
        var found = STATUS.matcher(answer);
        assertThat(found.find()).as(answer).isTrue();
        return Integer.parseInt(found.group(1));
    }
}
