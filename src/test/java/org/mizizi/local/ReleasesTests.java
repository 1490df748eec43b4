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
    static void start() {
        server = EmbeddedDatabase.start(folder);
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

            assertThat(verified(access)).startsWith("Intact: ");
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

    private static String verified(DatabaseAccess access) {
        var out = new ByteArrayOutputStream();
        var said = new PrintStream(out, true, UTF_8);
        var reader = access.application();
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
