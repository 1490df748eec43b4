package org.mizizi.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.mizizi.local.DatabaseAccess.Login;
import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL 18 in a process beside this one, from its Maven binaries: on a folder that is kept for "./portal run", on
 * a passing one for the tests, where one server serves them all and each Spring context has a database of its own.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String SUPERUSER = "postgres";
    private static final String OWNER = "mizizi_owner";
    private static final String APPLICATION = "mizizi_app";
    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    /** Whether what is stored must survive a power cut. */
    private enum Durability {
        KEPT,
        PASSING;

        String onOrOff() {
            return this == KEPT ? "on" : "off";
        }
    }

    private static final int ANY_PORT = 0;

    private final ServerFolder folder;
    private final Durability durability;
    private final DatabasePasswords passwords;
    private volatile EmbeddedPostgres server;

    private EmbeddedDatabase(
            ServerFolder folder, Durability durability, DatabasePasswords passwords, EmbeddedPostgres server) {
        this.folder = folder;
        this.durability = durability;
        this.passwords = passwords;
        this.server = server;
    }

    /**
     * Starts on a folder that keeps its content. What an earlier start left behind is dealt with: a server that outlived
     * its portal is stopped, a half-made one is made anew. The caller makes sure that nobody else uses the folder.
     */
    public static EmbeddedDatabase start(Path folder) {
        return start(folder, LONGEST_START);
    }

    /** The same where it first has much to do. */
    static EmbeddedDatabase start(Path folder, Duration longest) {
        return start(new ServerFolder(folder), Durability.KEPT, longest);
    }

    /** Starts on a folder of its own that is gone when this process ends, with speed before durability: for tests. */
    public static EmbeddedDatabase startPassing() {
        try {
            var folder = Files.createTempDirectory("mizizi-database");
            var database = start(new ServerFolder(folder), Durability.PASSING, LONGEST_START);
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
                database.close();
                FileSystemUtils.deleteRecursively(folder.toFile());
            }));
            return database;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The access to a database of the server that another process has started on this folder. */
    static DatabaseAccess running(Path folder, String name) throws IOException {
        var serverFolder = new ServerFolder(folder);
        return access(serverFolder.port(), name, serverFolder.passwords());
    }

    /** A connection to the server that runs on this folder as the one who may do everything there. */
    static Connection superuser(Path folder) throws IOException, SQLException {
        return superuser(folder, SUPERUSER);
    }

    /** The same to one of its databases. */
    static Connection superuser(Path folder, String name) throws IOException, SQLException {
        var serverFolder = new ServerFolder(folder);
        var url = "jdbc:postgresql://localhost:%d/%s".formatted(serverFolder.port(), name);
        return DriverManager.getConnection(
                url, SUPERUSER, serverFolder.passwords().superuser());
    }

    /** The database of this name, created on first use: owned by one role, used by another that cannot change it. */
    public DatabaseAccess newDatabase(String name) {
        return newDatabase(name, "template1");
    }

    /** The same, with what is in another of its databases when it is created, to which nobody may be connected then. */
    public DatabaseAccess newDatabase(String name, String like) {
        requireName(name);
        requireName(like);
        try (var connection = server.getPostgresDatabase().getConnection()) {
            if (!exists(connection, name)) {
                execute(connection, "create database %s owner %s template %s".formatted(name, OWNER, like));
                execute(connection, "revoke all on database " + name + " from public");
                execute(connection, "grant connect on database " + name + " to " + APPLICATION);
            }
            return access(server.getPort(), name, passwords);
        } catch (SQLException problem) {
            throw new IllegalStateException("The database " + name + " cannot be created", problem);
        }
    }

    /** Lets the owner of its databases see what everybody else does there and waits for. */
    void showWaitsToTheOwner() {
        try (var connection = server.getPostgresDatabase().getConnection()) {
            execute(connection, "grant pg_read_all_stats to " + OWNER);
        } catch (SQLException problem) {
            throw new IllegalStateException("The owner cannot be shown what is waited for", problem);
        }
    }

    /** The process that all others of the server end with; none once it has ended. */
    Optional<ProcessHandle> process() throws IOException {
        return folder.processes().postmaster();
    }

    /** After it has ended by itself: what it left behind is cleared away, and it is found under the same address. */
    void startAgain() throws IOException {
        var ended = server;
        ended.close();
        folder.stopServer();
        server = launch(folder, durability, LONGEST_START, passwords, ended.getPort());
    }

    /** Stops the server; open connections end. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static EmbeddedDatabase start(ServerFolder folder, Durability durability, Duration longest) {
        try {
            folder.prepare();
            var database = folder.isComplete()
                    ? running(folder, durability, longest, folder.passwords())
                    : startAnew(folder, durability, longest);
            if (durability == Durability.KEPT) {
                database.keepWhatIsWritten(folder.archive());
            }
            return database;
        } catch (IOException | SQLException | RuntimeException problem) {
            throw new StartRefused(
                    "PostgreSQL does not start on %s: see %s".formatted(folder.path(), folder.log()), problem);
        }
    }

    private static EmbeddedDatabase startAnew(ServerFolder folder, Durability durability, Duration longest)
            throws IOException, SQLException {
        var passwords = DatabasePasswords.random();
        folder.writeSuperuserPassword(passwords.superuser());
        var database = running(folder, durability, longest, passwords);
        database.createRoles();
        folder.complete(passwords);
        return database;
    }

    private static EmbeddedDatabase running(
            ServerFolder folder, Durability durability, Duration longest, DatabasePasswords passwords)
            throws IOException {
        return new EmbeddedDatabase(
                folder, durability, passwords, launch(folder, durability, longest, passwords, ANY_PORT));
    }

    private static EmbeddedPostgres launch(
            ServerFolder folder, Durability durability, Duration longest, DatabasePasswords passwords, int port)
            throws IOException {
        try {
            return EmbeddedPostgres.builder()
                    .setPgBinaryResolver(new ProgramsOf(folder.path()))
                    .setOverrideWorkingDirectory(folder.binaries().toFile())
                    .setDataDirectory(folder.data())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(longest)
                    .setPort(port)
                    .setOutputRedirector(Redirect.appendTo(folder.log().toFile()))
                    .setLocaleConfig("auth", "scram-sha-256")
                    .setLocaleConfig("pwfile", folder.superuserPassword().toString())
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setConnectConfig("password", passwords.superuser())
                    .setServerConfig("timezone", "UTC")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("archive_mode", durability.onOrOff())
                    .setServerConfig("fsync", durability.onOrOff())
                    .setServerConfig("synchronous_commit", durability.onOrOff())
                    .start();
        } catch (IOException | RuntimeException problem) {
            folder.stopServer();
            throw problem;
        }
    }

    /** The command has blanks, which the options of a start cannot carry. */
    private void keepWhatIsWritten(Archive archive) throws IOException, SQLException {
        archive.forgetTheOld();
        try (var connection = server.getPostgresDatabase().getConnection()) {
            if (!isSet(connection, "archive_command", Archive.KEEP)) {
                execute(connection, "alter system set archive_command = '" + Archive.KEEP + "'");
                execute(connection, "select pg_reload_conf()");
            }
        }
    }

    private static boolean isSet(Connection connection, String setting, String value) throws SQLException {
        try (var statement = connection.prepareStatement("select current_setting(?) = ?")) {
            statement.setString(1, setting);
            statement.setString(2, value);
            var rows = statement.executeQuery();
            return rows.next() && rows.getBoolean(1);
        }
    }

    private void createRoles() throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection()) {
            execute(connection, "create role " + OWNER + " login password '" + passwords.owner() + "'");
            execute(connection, "create role " + APPLICATION + " login password '" + passwords.application() + "'");
        }
    }

    private static void requireName(String name) {
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("Not a database name: " + name);
        }
    }

    private static boolean exists(Connection connection, String name) throws SQLException {
        try (var statement = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static DatabaseAccess access(int port, String name, DatabasePasswords passwords) {
        return new DatabaseAccess(
                "jdbc:postgresql://localhost:%d/%s".formatted(port, name),
                new Login(OWNER, passwords.owner()),
                new Login(APPLICATION, passwords.application()));
    }
}
