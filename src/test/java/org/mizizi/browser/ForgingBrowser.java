package org.mizizi.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A browser that sends what its owner likes: it talks to the workspace as a page does, but keeps to nothing that the page shows. */
final class ForgingBrowser implements AutoCloseable {

    /** A message that a page could send. */
    record Call(Map<String, Object> said) {

        static Call click(int node) {
            return event(node, "click", CLICK);
        }

        static Call event(int node, String event, Map<String, ?> data) {
            return new Call(Map.of("type", "event", "node", node, "event", event, "data", data));
        }

        static Call change(int node, String property, Object value) {
            return new Call(Map.of("type", "mSync", "node", node, "feature", 1, "property", property, "value", value));
        }

        /** Of a method of the component itself. */
        static Call method(int node, String method, Object... arguments) {
            return new Call(Map.of(
                    "type", "publishedEventHandler",
                    "node", node,
                    "templateEventMethodName", method,
                    "templateEventMethodArgs", arguments));
        }
    }

    private static final Map<String, Object> CLICK = Map.of(
            "event.shiftKey", false,
            "event.metaKey", false,
            "event.ctrlKey", false,
            "event.altKey", false,
            "event.detail", 1,
            "event.button", 0,
            "event.clientX", 1,
            "event.clientY", 1,
            "event.screenX", 1,
            "event.screenY", 1);

    private static final Pattern MARK = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final JsonMapper json = new JsonMapper();
    private final String address;
    private final Map<Integer, PageNode> nodes = new TreeMap<>();
    private String token = "";
    private int page;
    private int seen;
    private int sent;
    private String told = "";

    private ForgingBrowser(String address) {
        this.address = address;
    }

    static ForgingBrowser signedIn(String address, String username) {
        var browser = new ForgingBrowser(address);
        var door = browser.asks(HttpRequest.newBuilder(browser.at("/sign-in"))).body();
        var mark = MARK.matcher(door).results().findFirst().orElseThrow().group(1);
        browser.asks(HttpRequest.newBuilder(browser.at("/sign-in/" + username))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + URLEncoder.encode(mark, UTF_8))));
        return browser;
    }

    private URI at(String path) {
        return URI.create(address + path);
    }

    private HttpResponse<String> asks(HttpRequest.Builder request) {
        try {
            return http.send(
                    request.header("Accept-Language", "en").timeout(PATIENCE).build(), BodyHandlers.ofString(UTF_8));
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(problem);
        }
    }

    /** The status and the text of an address, asked for as a reader does. */
    HttpResponse<String> reads(String path) {
        return asks(HttpRequest.newBuilder(at(path)));
    }

    /** Opens a page of the workspace in a new tab, and says by which status the server answers. */
    int opens(String path) {
        nodes.clear();
        seen = 0;
        sent = 0;
        var begun = json.readTree(reads("/workspace/?v-r=init&query=&location=" + URLEncoder.encode(path, UTF_8))
                .body());
        var setting = begun.path("appConfig");
        page = setting.path("v-uiId").asInt();
        token = setting.path("uidl").path("Vaadin-Security-Key").asString();
        hears(setting.path("uidl"));
        return sends(Call.event(
                listening("ui-navigate"),
                "ui-navigate",
                Map.of("route", path, "query", "", "appShellTitle", "", "historyState", "", "trigger", "")));
    }

    /** What the server answers, by its status. */
    int sends(Call... calls) {
        return sends(token, calls);
    }

    /** The same under a token that is not of this page. */
    int sends(String under, Call... calls) {
        var message = new LinkedHashMap<String, Object>();
        message.put("csrfToken", under);
        message.put("rpc", List.of(calls).stream().map(Call::said).toList());
        message.put("syncId", seen);
        message.put("clientId", sent);
        var answer = asks(HttpRequest.newBuilder(at("/workspace/?v-r=uidl&v-uiId=" + page))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(json.writeValueAsString(message))));
        told = answer.body();
        if (answer.statusCode() == 200 && told.startsWith("{")) {
            var news = (ObjectNode) json.readTree(told);
            hears(news);
            news.remove("constants");
            told = news.toString();
        }
        return answer.statusCode();
    }

    private void hears(JsonNode news) {
        if (news.has("syncId")) {
            seen = news.path("syncId").asInt();
        }
        if (news.has("clientId")) {
            sent = news.path("clientId").asInt();
        }
        news.path("changes")
                .forEach(change -> nodes.computeIfAbsent(change.path("node").asInt(), _ -> new PageNode())
                        .hears(change));
    }

    /** What the server last said, without the names of events, which come in any order. */
    String told() {
        return told;
    }

    String token() {
        return token;
    }

    /** Where the page has this element with this text, if it has. */
    @Nullable
    Integer find(String tag, String text) {
        return nodes.entrySet().stream()
                .filter(node -> node.getValue().is(tag) && text(node.getValue()).equals(text))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    int element(String tag, String text) {
        var found = find(tag, text);
        if (found == null) {
            throw new IllegalStateException("No %s with %s in %s".formatted(tag, text, told));
        }
        return found;
    }

    /** The last element with this tag that the server put on the page. */
    int last(String tag) {
        return nodes.entrySet().stream()
                .filter(node -> node.getValue().is(tag))
                .map(Map.Entry::getKey)
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    private String text(PageNode node) {
        var words = new StringBuilder(node.text());
        node.children().forEach(child -> words.append(text(nodes.getOrDefault(child, new PageNode()))));
        return words.toString();
    }

    private int listening(String event) {
        return nodes.entrySet().stream()
                .filter(node -> node.getValue().hearsOf(event))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** Everything on the page that its reader cannot use. */
    List<Integer> off() {
        return nodes.entrySet().stream()
                .filter(node -> node.getValue().isOff())
                .map(Map.Entry::getKey)
                .toList();
    }

    boolean isOff(int node) {
        return nodes.getOrDefault(node, new PageNode()).isOff();
    }

    int highest() {
        return nodes.keySet().stream().reduce(0, Math::max);
    }

    @Override
    public void close() {
        http.close();
    }
}
