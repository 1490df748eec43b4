package org.mizizi.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.changelog.ChangeSet;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mizizi.SavedDatabase;
import org.mizizi.audit.VerifyCommand;
import org.mizizi.local.DatabaseAccess.Login;

/** R6: what each release had in its database is carried over by this version, whole, and its ledger verifies. */
class ReleasesTests {

    private static final Path RELEASES = Path.of("src", "test", "resources", "org", "mizizi", "releases");

    private static final List<String> WRITTEN_BY_PEOPLE = List.of(
            "priorities.input",
            "comments.comment",
            "rankings.ballot",
            "responses.response",
            "plans.plan",
            "traceability.link_answer");

    @TempDir
    static Path folder;

    private static EmbeddedDatabase server;

    @BeforeAll
    static void start() throws Exception {
        server = EmbeddedDatabase.start(folder);
        try (var superuser = EmbeddedDatabase.superuser(folder);
                var statement = superuser.createStatement()) {
            statement.execute("create role mizizi_reader login password 'secret' in role pg_read_all_data");
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<Path> releases() throws IOException {
        try (var files = Files.list(RELEASES)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void whatAReleaseKeptIsCarriedOverWhole_R6(Path file) throws Exception {
        var release = SavedDatabase.read(Files.newInputStream(file));
        var access =
                server.newDatabase("release_" + file.getFileName().toString().replaceAll("\\W", "_"));
        var steps = release.steps();
        migrate(access, step -> steps.containsKey(name(step)) && !step.shouldAlwaysRun());
        try (var superuser = superuser(access)) {
            assertThat(steps).as("a step that was released never changes").containsAllEntriesOf(steps(superuser));
            release.load(superuser);

            migrate(access, _ -> true);

            assertThat(verified(access, access.application())).startsWith("Intact: ");
            assertThat(verified(access, reader(superuser)))
                    .as("also by who may only read")
                    .startsWith("Intact: ");
            assertThat(steps(superuser))
                    .as("no released step is forgotten")
                    .containsKeys(steps.keySet().toArray(String[]::new));
            for (var table : WRITTEN_BY_PEOPLE) {
                assertThat(rows(superuser, table)).as(table).isPositive().isEqualTo(release.rows(table));
            }
        }
    }

    private static void migrate(DatabaseAccess access, Predicate<ChangeSet> with) throws Exception {
        var owner = access.owner();
        try (var connection = DriverManager.getConnection(access.url(), owner.user(), owner.password());
                var liquibase = new Liquibase(
                        "db/changelog/changelog.yaml",
                        new ClassLoaderResourceAccessor(),
                        new JdbcConnection(connection))) {
            liquibase.getDatabaseChangeLog().getChangeSets().removeIf(with.negate());
            liquibase.update(new Contexts(), new LabelExpression());
        }
    }

    private static Connection superuser(DatabaseAccess access) throws Exception {
        var password = new ServerFolder(folder).passwords().superuser();
        return DriverManager.getConnection(access.url(), "postgres", password);
    }

    private static Login reader(Connection superuser) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute("grant connect on database " + superuser.getCatalog() + " to mizizi_reader");
        }
        return new Login("mizizi_reader", "secret");
    }

    private static String verified(DatabaseAccess access, Login reader) {
        var out = new ByteArrayOutputStream();
        var said = new PrintStream(out, true, UTF_8);
        VerifyCommand.run(access.url(), reader.user(), reader.password(), null, said, said);
        return out.toString(UTF_8);
    }

    private static Map<String, String> steps(Connection connection) throws SQLException {
        var steps = new TreeMap<String, String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select author || ':' || id, md5sum from databasechangelog")) {
            while (rows.next()) {
                steps.put(rows.getString(1), rows.getString(2));
            }
        }
        return steps;
    }

    private static int rows(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static String name(ChangeSet step) {
        return step.getAuthor() + ":" + step.getId();
    }
}
