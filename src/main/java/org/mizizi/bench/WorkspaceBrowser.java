package org.mizizi.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who has signed in to the workspace, with its pages open: it says what a browser would say, and draws nothing. */
final class WorkspaceBrowser implements AutoCloseable {

    private static final Pattern MARK = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final JsonMapper JSON = new JsonMapper();

    /** The node of the page itself, which hears where somebody goes. */
    private static final int ITSELF = 1;

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI portal;

    private WorkspaceBrowser(URI portal) {
        this.portal = portal;
    }

    /** By the way in of the demo country. */
    static WorkspaceBrowser signedIn(URI portal, String username) {
        var browser = new WorkspaceBrowser(portal);
        var door = new String(browser.ask(browser.to("/sign-in")).body(), UTF_8);
        var mark = MARK.matcher(door).results().findFirst().orElseThrow().group(1);
        browser.ask(browser.to("/sign-in/" + username)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + URLEncoder.encode(mark, UTF_8))));
        return browser;
    }

    /** A page of the workspace that was opened in a tab of its own, and shows nothing yet. */
    Page open() {
        var begun = read(ask(to("/workspace/?v-r=init&query=&location="))).path("appConfig");
        return new Page(
                begun.path("v-uiId").asInt(),
                begun.path("uidl").path("Vaadin-Security-Key").asString());
    }

    /** One tab. */
    final class Page {

        private final int number;
        private final String token;
        private int seen;
        private int sent;

        private Page(int number, String token) {
            this.number = number;
            this.token = token;
        }

        /** Goes to a view; how many bytes came down for it. */
        int show(String route) {
            var answer =
                    say(Map.of("csrfToken", token, "rpc", List.of(going(route)), "syncId", seen, "clientId", sent));
            var news = read(answer);
            if (!news.has("changes")) {
                throw new IllegalStateException("The workspace does not show /" + route);
            }
            seen = news.path("syncId").asInt();
            sent = news.path("clientId").asInt();
            return answer.body().length;
        }

        private static Map<String, Object> going(String route) {
            var where = Map.of("route", route, "query", "", "appShellTitle", "", "historyState", "", "trigger", "");
            return Map.of("type", "event", "node", ITSELF, "event", "ui-navigate", "data", where);
        }

        void leave() {
            say(Map.of("csrfToken", token, "rpc", List.of(), "syncId", seen, "clientId", sent, "UNLOAD", true));
        }

        private HttpResponse<byte[]> say(Map<String, Object> message) {
            return ask(to("/workspace/?v-r=uidl&v-uiId=" + number)
                    .header("Content-Type", "application/json; charset=UTF-8")
                    .POST(BodyPublishers.ofString(JSON.writeValueAsString(message))));
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(portal.resolve(path)).timeout(PATIENCE).header("Accept-Language", "en");
    }

    private HttpResponse<byte[]> ask(HttpRequest.Builder request) {
        var asked = request.build();
        try {
            return http.send(
                    asked.uri().getPath().startsWith("/workspace")
                            ? request.header("Accept-Encoding", "gzip").build()
                            : asked,
                    BodyHandlers.ofByteArray());
        } catch (IOException problem) {
            throw new IllegalStateException("%s does not answer".formatted(asked.uri()), problem);
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(problem);
        }
    }

    private static JsonNode read(HttpResponse<byte[]> answer) {
        return JSON.readTree(new String(unpacked(answer), UTF_8).replaceFirst("^for\\(;;\\);\\[(.*)]$", "$1"));
    }

    private static byte[] unpacked(HttpResponse<byte[]> answer) {
        if (answer.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equals)
                .isEmpty()) {
            return answer.body();
        }
        try (var packed = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return packed.readAllBytes();
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
