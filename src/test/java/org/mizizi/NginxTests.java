package org.mizizi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The nginx of deploy/ before two nodes, where nginx is installed: what it sends where, and what it tells the nodes. */
class NginxTests {

    private static final List<Path> PLACES = List.of(Path.of("/usr/sbin/nginx"), Path.of("/usr/bin/nginx"));

    private final HttpClient browser = HttpClient.newHttpClient();
    private final Map<String, Map<String, String>> told = new ConcurrentHashMap<>();
    private final int port = freePort();
    private final HttpServer first = node("first");
    private final HttpServer second = node("second");

    @TempDir
    Path folder;

    private @Nullable Process nginx;

    NginxTests() throws IOException {}

    @BeforeEach
    void nginxIsThere() throws Exception {
        var program = PLACES.stream().filter(Files::isExecutable).findFirst();
        assumeTrue(program.isPresent(), "nginx is not installed here");
        var parts = Files.createDirectory(folder.resolve("mizizi"));
        for (var part : List.of("nodes.conf", "portal.conf")) {
            Files.writeString(parts.resolve(part), settings(part));
        }
        var settings = Files.writeString(folder.resolve("nginx.conf"), settings("nginx.conf"));
        nginx = new ProcessBuilder(program.orElseThrow().toString(), "-c", settings.toString(), "-g", "daemon off;")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        await().atMost(Duration.ofSeconds(10)).until(this::listens);
    }

    private String settings(String file) throws IOException {
        return Files.readString(Path.of("deploy/nginx", file))
                .replace(" /tmp/", " " + folder + "/")
                .replace("/dev/stdout", folder.resolve("requests").toString())
                .replace("portal-1:8080", "127.0.0.1:" + first.getAddress().getPort())
                .replace("portal-2:8080", "127.0.0.1:" + second.getAddress().getPort())
                .replace("listen 8080;", "listen 127.0.0.1:" + port + ";")
                .replace("worker_processes auto;", "worker_processes 1;");
    }

    @AfterEach
    void itEnds() throws Exception {
        if (nginx != null) {
            nginx.destroy();
            nginx.waitFor(10, TimeUnit.SECONDS);
        }
        first.stop(0);
        second.stop(0);
    }

    @Test
    void whoHasASessionStaysWithItsNodeAndReadersGetNoCookie() throws Exception {
        var chosen = new HashSet<String>();
        for (var person = 0; person < 20; person++) {
            var signedIn = get("/workspace/", null);
            var cookie = signedIn.headers().allValues("set-cookie").stream()
                    .filter(given -> given.startsWith("mizizi_node="))
                    .findFirst()
                    .orElseThrow();
            for (var click = 0; click < 5; click++) {
                var next = get("/workspace/", cookie.split(";", 2)[0]);
                assertThat(next.body()).isEqualTo(signedIn.body());
                assertThat(next.headers().allValues("set-cookie")).noneMatch(given -> given.startsWith("mizizi_node="));
            }
            chosen.add(signedIn.body());
        }
        assertThat(chosen).containsExactlyInAnyOrder("first", "second");
        assertThat(get("/en/", null).headers().allValues("set-cookie")).isEmpty();
    }

    @Test
    void aNodeThatIsGoneIsPassedOver() throws Exception {
        second.stop(0);
        for (var request = 0; request < 10; request++) {
            var answer = get("/en/", null);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("first");
        }
    }

    @Test
    void whereNoNodeAnswersThePageSaysSoAndTriesAgain() throws Exception {
        first.stop(0);
        second.stop(0);
        var answer = get("/en/", null);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("10");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(answer.body()).contains("http-equiv=\"refresh\"", "lang=\"fr\"", "dir=\"rtl\"");
    }

    @Test
    void theNodesLearnWhoAsksByWhichAddressAndUnderWhichId() throws Exception {
        var node = get("/en/", null).body();
        assertThat(told.get(node))
                .containsEntry("X-forwarded-for", "127.0.0.1")
                .containsEntry("X-forwarded-proto", "http")
                .containsEntry("X-forwarded-host", "localhost:" + port)
                .containsEntry("Host", "localhost:" + port)
                .hasEntrySatisfying("X-request-id", id -> assertThat(id).matches("[0-9a-f]{32}"));
    }

    private HttpResponse<String> get(String path, @Nullable String cookie) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("X-Forwarded-For", "203.0.113.7")
                .timeout(Duration.ofSeconds(10));
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private boolean listens() {
        try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private HttpServer node(String name) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(exchange, name));
        server.start();
        return server;
    }

    private void answer(HttpExchange exchange, String name) throws IOException {
        var headers = new ConcurrentHashMap<String, String>();
        exchange.getRequestHeaders().forEach((header, values) -> headers.put(header, String.join(", ", values)));
        told.put(name, headers);
        var isWorkspace = exchange.getRequestURI().getPath().startsWith("/workspace/");
        if (isWorkspace && !headers.getOrDefault("Cookie", "").contains("mizizi_node")) {
            exchange.getResponseHeaders().add("Set-Cookie", "JSESSIONID=1; Path=/; HttpOnly");
        }
        var body = name.getBytes(UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        try (var sent = exchange.getResponseBody()) {
            sent.write(body);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
