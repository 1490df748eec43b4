package org.mizizi;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.mizizi.local.DatabaseAccess;
import org.mizizi.local.EmbeddedDatabase;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL of one test class alone, which can be stopped and started again where it was. */
public final class OwnServer implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final String PASSWORDS = "passwords.properties";

    private final Path folder;
    private final DatabaseAccess access;
    private final String command;

    private OwnServer(Path folder, DatabaseAccess access, String command) {
        this.folder = folder;
        this.access = access;
        this.command = command;
    }

    /** One more that follows this one, with everything that is in it by now; to be closed before this one. */
    public OwnServer replica() {
        try (var superuser = superuser()) {
            var port = freePort();
            var copy = Files.createTempDirectory("mizizi-own-replica");
            Files.copy(folder.resolve(PASSWORDS), copy.resolve(PASSWORDS));
            try (var statement = superuser.createStatement()) {
                statement.execute("select pg_create_physical_replication_slot('replica')");
            }
            var copied = new CopiedServer(folder.resolve("data"), copy.resolve("data"));
            copied.copy(superuser);
            copied.follow("host=localhost port=%d user=postgres password=%s".formatted(port(), password()), "replica");
            var there = new DatabaseAccess(
                    access.url().replace(":" + port() + "/", ":" + port + "/"), access.owner(), access.application());
            var replica = new OwnServer(
                    copy,
                    there,
                    command.replace("\"" + port() + "\"", String.valueOf(port))
                            .replace(
                                    folder.resolve("data").toString(),
                                    copy.resolve("data").toString()));
            replica.startAgain();
            CopiedServer.awaitFollows(superuser, there.url(), "postgres", password());
            return replica;
        } catch (IOException | SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** Whoever may do everything there. */
    private Connection superuser() throws IOException, SQLException {
        return DriverManager.getConnection(access.url(), "postgres", password());
    }

    /** Past the portal and all its rules. */
    public void write(String sql) {
        try (var superuser = superuser();
                var statement = superuser.createStatement()) {
            statement.execute(sql);
        } catch (IOException | SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    public String url() {
        return access.url();
    }

    private String password() throws IOException {
        var passwords = new Properties();
        try (var file = Files.newBufferedReader(folder.resolve(PASSWORDS))) {
            passwords.load(file);
        }
        return passwords.getProperty("superuser");
    }

    private int port() {
        return URI.create(access.url().substring("jdbc:".length())).getPort();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    public static OwnServer start() {
        try {
            var folder = Files.createTempDirectory("mizizi-own-server");
            var access = EmbeddedDatabase.start(folder).newDatabase("portal");
            return new OwnServer(folder, access, Files.readString(folder.resolve("data/postmaster.opts")));
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    public Map<String, Object> properties() {
        return Map.of(
                "spring.datasource.hikari.minimum-idle", 1,
                "spring.datasource.url", access.url(),
                "spring.datasource.username", access.application().user(),
                "spring.datasource.password", access.application().password(),
                "spring.liquibase.url", access.url(),
                "spring.liquibase.user", access.owner().user(),
                "spring.liquibase.password", access.owner().password());
    }

    /** All connections end at once. */
    public void stop() {
        var server = server();
        run("kill -INT " + server.pid());
        await().atMost(LONGEST).until(() -> !server.isAlive());
    }

    public void startAgain() {
        var asNobody = "root".equals(System.getProperty("user.name")) ? "unshare -U " : "";
        try {
            new ProcessBuilder("sh", "-c", "exec " + asNobody + command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("again.log").toFile())
                    .start();
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
        await().atMost(LONGEST).until(this::isListening);
    }

    /** The server is there and answers nobody, as on a machine that hangs. */
    public void freeze() {
        run("kill -STOP " + server().pid());
    }

    public void thaw() {
        run("kill -CONT " + server().pid());
    }

    private ProcessHandle server() {
        try {
            var pid = Files.readAllLines(folder.resolve("data/postmaster.pid"))
                    .getFirst()
                    .strip();
            return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private boolean isListening() {
        try (var _ = new Socket("localhost", port())) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static void run(String script) {
        try {
            new ProcessBuilder("sh", "-c", script).start().waitFor(10, TimeUnit.SECONDS);
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        if (isListening()) {
            thaw();
            stop();
        }
        FileSystemUtils.deleteRecursively(folder.toFile());
    }
}
