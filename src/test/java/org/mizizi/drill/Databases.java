package org.mizizi.drill;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.mizizi.CopiedServer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The PostgreSQL of an installation: one server that is written to, made anew as its package would. */
final class Databases {

    static final String SUPERUSER = "postgres";

    private static final Duration LONGEST_START = Duration.ofMinutes(1);
    private static final String PASSWORD = "of a server that lasts as long as a drill";

    private final Place place;
    private final Path programs;
    private final Part primary;
    private final Part replica;

    private Databases(Place place, Path programs) {
        this.place = place;
        this.programs = programs;
        this.primary = server("database", place.database());
        this.replica = server("replica", place.replica());
    }

    static Databases create(Place place) throws IOException, InterruptedException {
        var programs = Programs.unpackPostgres(place.folder().resolve("postgresql"));
        var databases = new Databases(place, programs);
        databases.initialise();
        Backup.keepsWhatIsWritten(place, databases.data().resolve("postgresql.conf"));
        databases.primary.start();
        await().atMost(LONGEST_START).until(() -> answers(place.database()));
        return databases;
    }

    private void initialise() throws IOException, InterruptedException {
        var password = Files.writeString(place.folder().resolve("superuser"), PASSWORD);
        Shell.in(place.folder())
                .run(Programs.asNobody(
                        programs.resolve("initdb"),
                        "--pgdata=" + data("database"),
                        "--username=" + SUPERUSER,
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8"));
    }

    private Part server(String name, int port) {
        var command = Programs.asNobody(
                programs.resolve("postgres"),
                "-D",
                data(name).toString(),
                "-p",
                String.valueOf(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=");
        return new Part(name, command, Map.of(), place.folder());
    }

    Path data() {
        return data("database");
    }

    private Path data(String name) {
        return place.folder().resolve(name + "-data");
    }

    /** As pg_basebackup would make it, from the line with which it reaches the database. */
    void addReplica(String reached) throws IOException, SQLException {
        try (var superuser = superuserConnection()) {
            var copied = new CopiedServer(data(), data("replica"));
            copied.copy(superuser);
            copied.follow(reached, "mizizi_replica");
            replica.start();
            CopiedServer.awaitFollows(superuser, url(place.replica(), "mizizi"), SUPERUSER, PASSWORD);
        }
    }

    /** The base copy of a night. */
    void copyTo(Path folder) throws IOException, SQLException {
        try (var superuser = superuserConnection()) {
            new CopiedServer(data(), folder).copy(superuser);
        }
    }

    /** What nobody is kept from who may do everything on the machine of the database. */
    void pastEveryGuard(String statement) {
        try (var superuser = superuserConnection();
                var session = superuser.createStatement()) {
            session.execute("set session_replication_role = replica");
            session.execute(statement);
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** Whether it answers, and takes what is written. */
    boolean isPrimary() {
        return isThere()
                && !superuser()
                        .sql("select pg_is_in_recovery()")
                        .query(Boolean.class)
                        .single();
    }

    private Connection superuserConnection() throws SQLException {
        return DriverManager.getConnection(url(place.database(), "mizizi"), SUPERUSER, PASSWORD);
    }

    Part replica() {
        return replica;
    }

    Part primary() {
        return primary;
    }

    /** A shell in which psql reaches the server as the one who may do everything. */
    Shell shell(Path folder) {
        return Shell.in(folder)
                .with("PGHOST", "127.0.0.1")
                .with("PGUSER", SUPERUSER)
                .with("PGPORT", String.valueOf(place.database()))
                .with("PGPASSWORD", PASSWORD)
                .with("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
    }

    /** The same for whoever looks what is in the database of the portal. */
    JdbcClient superuser() {
        return JdbcClient.create(new DriverManagerDataSource(url(place.database(), "mizizi"), SUPERUSER, PASSWORD));
    }

    boolean isThere() {
        return answers(place.database());
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    private static boolean answers(int port) {
        try (var connection = DriverManager.getConnection(
                        url(port, SUPERUSER) + "?connectTimeout=2&socketTimeout=5", SUPERUSER, PASSWORD);
                var statement = connection.createStatement()) {
            return statement.execute("select 1");
        } catch (SQLException _) {
            return false;
        }
    }
}
