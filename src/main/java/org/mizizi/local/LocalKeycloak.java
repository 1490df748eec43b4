package org.mizizi.local;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A real Keycloak beside the portal, with the realm of production and the people of the demo country. It keeps nothing:
 * every start imports both anew.
 */
public final class LocalKeycloak implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(10);
    private static final int SECONDS_TO_STOP = 30;

    /** Ends Keycloak when the process that started it closes its side of the pipe, or dies. */
    private static final String GUARD = """
            trap '' INT
            exec 3<&0
            "$@" </dev/null 3<&- &
            keycloak=$!
            { read -r _ <&3; kill "$keycloak" 2>/dev/null; } &
            wait "$keycloak"
            """;

    private final Process process;
    private final Path log;
    private final int port;
    private final String secret;

    private LocalKeycloak(Process process, Path log, int port, String secret) {
        this.process = process;
        this.log = log;
        this.port = port;
        this.secret = secret;
    }

    /** Starts the server of this home folder for the portal at this address; {@link #awaitReady} tells when it answers. */
    public static LocalKeycloak start(Path home, Path realm, int port, String portal, Path log) throws IOException {
        importOnStart(home, realm);
        var secret = Secret.random();
        var builder = new ProcessBuilder(command(home, port))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log.toFile()));
        var environment = builder.environment();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        environment.put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        environment.put("MIZIZI_URL", portal);
        environment.put("MIZIZI_INTERNAL_URL", portal);
        environment.put("MIZIZI_OIDC_SECRET", secret);
        environment.putIfAbsent("MIZIZI_MAIL_HOST", "localhost");
        environment.putIfAbsent("MIZIZI_MAIL_PORT", "25");
        environment.putIfAbsent("MIZIZI_MAIL_FROM", "no-reply@mizizi.example");
        return new LocalKeycloak(builder.start(), log, port, secret);
    }

    /** The address of the realm, which its tokens name as their issuer. */
    public String issuer() {
        return address(port) + "/realms/mizizi";
    }

    /** What the portal proves itself with. */
    public String secret() {
        return secret;
    }

    /** Returns once the realm answers. */
    public void awaitReady() throws IOException {
        var deadline = Instant.now().plus(LONGEST_START);
        var request = HttpRequest.newBuilder(URI.create(issuer())).build();
        try (var client = HttpClient.newHttpClient()) {
            while (!answers(client, request)) {
                if (process.waitFor(200, TimeUnit.MILLISECONDS) || Instant.now().isAfter(deadline)) {
                    throw new IOException("Keycloak does not start, as its log tells: " + log);
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while Keycloak started", interrupted);
        }
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException alreadyGone) {
            process.destroy();
        }
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws IOException, InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    private static List<String> command(Path home, int port) {
        return List.of(
                "sh",
                "-c",
                GUARD,
                "keycloak",
                home.resolve("bin/kc.sh").toString(),
                "start",
                "--db=dev-mem",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=localhost",
                "--http-port=" + port,
                "--hostname=" + address(port),
                "--import-realm");
    }

    private static void importOnStart(Path home, Path realm) throws IOException {
        var json = JsonMapper.shared();
        var merged = (ObjectNode) json.readTree(realm.resolve("mizizi-realm.json"));
        var people = (ObjectNode) json.readTree(realm.resolve("demo-people.json"));
        people.withArray("users").addAll(merged.withArray("users"));
        merged.setAll(people);
        var folder = Files.createDirectories(home.resolve("data/import"));
        var draft = Files.createTempFile(folder, "realm", ".draft");
        Files.writeString(draft, json.writeValueAsString(merged));
        Files.move(draft, folder.resolve("mizizi-realm.json"), REPLACE_EXISTING, ATOMIC_MOVE);
    }

    private static String address(int port) {
        return "http://localhost:" + port;
    }
}
