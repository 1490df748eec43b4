package org.mizizi.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.DemoTest;
import org.mizizi.TestDatabase;
import org.mizizi.audit.HeadsFile;
import org.mizizi.exchange.CountryImport.Imported;
import org.mizizi.local.DatabaseAccess;
import org.mizizi.local.DatabaseAccess.Login;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** everything can be taken along, and is elsewhere what it was. */
@DemoTest
class TakenAlongTests {

    private static final String GUARDS = """
            select format('%s %s %s', tgrelid::regclass, tgname, tgenabled) from pg_trigger where not tgisinternal
            union all
            select format('%s %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid), convalidated)
            from pg_constraint where conrelid <> 0
            order by 1
            """;

    private static final String EVIDENCE = """
            select f.name || ' ' || encode(sha256(c.bytes), 'hex') from actors.evidence_file f
            join actors.evidence_content c on c.mandate = f.mandate and c.sha256 = f.sha256
            order by 1
            """;

    @Autowired
    Environment environment;

    @Autowired
    Clock clock;

    @TempDir
    Path folder;

    private DatabaseAccess demo;

    @BeforeEach
    void begin() throws Exception {
        demo = new DatabaseAccess(
                environment.getRequiredProperty("spring.liquibase.url"),
                login("spring.liquibase.user", "spring.liquibase.password"),
                login("spring.datasource.username", "spring.datasource.password"));
        export(demo, folder.resolve("first"));
    }

    @Test
    void elsewhereTheTracesTheFiguresAndTheLedgerAreTheSame_R90() throws Exception {
        var elsewhere = TestDatabase.migrated();
        var guards = texts(elsewhere, GUARDS);

        var imported = take(elsewhere, folder.resolve("first"));

        assertThat(imported.ledger()).startsWith("Intact: ");
        assertThat(stands(elsewhere)).isEqualTo(stands(demo)).hasSizeGreaterThan(20);
        assertThat(figures(elsewhere)).isEqualTo(figures(demo)).isNotEmpty();
        assertThat(texts(elsewhere, EVIDENCE)).isEqualTo(texts(demo, EVIDENCE)).isNotEmpty();
        assertThat(texts(elsewhere, GUARDS)).isEqualTo(guards);
        export(elsewhere, folder.resolve("second"));
        assertThat(files("second")).isEqualTo(files("first"));
    }

    @Test
    void whatEveryColumnIsCanBeReadWithoutThisSoftware_R90() throws Exception {
        var dictionary = JsonMapper.shared().readTree(folder.resolve("first/datapackage.json"));

        var round = resource(dictionary, "rounds.round");
        assertThat(round.path("path").asString()).isEqualTo("data/rounds.round.csv");
        assertThat(round.path("rows").asLong())
                .isEqualTo(Long.parseLong(
                        texts(demo, "select count(*)::text from rounds.round").getFirst()));
        assertThat(Files.readAllLines(folder.resolve("first/data/rounds.round.csv"))
                        .getFirst()
                        .split(","))
                .containsExactly(round.path("schema")
                        .path("fields")
                        .valueStream()
                        .map(field -> field.path("name").asString())
                        .toArray(String[]::new));
        assertThat(resource(dictionary, "traceability.link")
                        .path("schema")
                        .path("foreignKeys")
                        .valueStream()
                        .map(key -> key.path("reference").path("resource").asString()))
                .contains("traceability.node");
        assertThat(resource(dictionary, "country.place")
                        .path("schema")
                        .path("foreignKeys")
                        .get(0)
                        .path("reference")
                        .path("resource")
                        .asString())
                .isEmpty();
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("first/data/rounds.round.csv"))))
                .isEqualTo("rw-------");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            false | data/priorities.input.csv is not as it was exported: copy the export again, or export again.
            true  | Broken at entry
            """)
    void whatWasAlteredAfterwardsIsNotTaken_T72(boolean fingerprintToo, String reason) throws Exception {
        alterFirstInput(fingerprintToo);
        var elsewhere = TestDatabase.migrated();

        assertThatExceptionOfType(NotImported.class)
                .isThrownBy(() -> take(elsewhere, folder.resolve("first")))
                .withMessageStartingWith(reason);
        assertThat(texts(elsewhere, "select reference from priorities.input")).isEmpty();
        assertThat(texts(elsewhere, "select code from country.dimension")).isEmpty();
    }

    /** Who may say what the ledger proves could hide whatever they alter. */
    @ParameterizedTest
    @ValueSource(strings = {"audit.kept_table", "shared.move"})
    void whatThePortalItselfWorksWithDoesNotComeFromAFile_T72(String table) throws Exception {
        var file = folder.resolve("first/data/" + table + ".csv");
        var lines = Files.readAllLines(file);
        Files.write(file, lines.subList(0, lines.size() - 1));
        fingerprint(table);

        assertThatExceptionOfType(NotImported.class)
                .isThrownBy(() -> take(TestDatabase.migrated(), folder.resolve("first")))
                .withMessage("data/" + table + ".csv is not what this version works with: it was altered.");
    }

    @Test
    void whatLeadsNowhereIsNotTaken_R90() throws Exception {
        var nodes = folder.resolve("first/data/traceability.node.csv");
        Files.writeString(nodes, Files.readAllLines(nodes).getFirst() + "\n");
        fingerprint("traceability.node");

        assertThatExceptionOfType(NotImported.class)
                .isThrownBy(() -> take(TestDatabase.migrated(), folder.resolve("first")))
                .withMessageStartingWith("The files do not fit together: ");
    }

    @Test
    void whereACountryIsNothingIsTaken_R90() {
        assertThatExceptionOfType(NotImported.class)
                .isThrownBy(() -> take(demo, folder.resolve("first")))
                .withMessage("There is a country in this portal already: import into one that was never founded.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            country:001-country db/changelog/country/001-country.sql | The export is of an earlier version, which does not know
            nobody:knows nowhere | The export is of a newer version, which knows nobody:knows nowhere
            """)
    void anotherVersionIsNamed_R90(String step, String reason) throws Exception {
        var dictionary = folder.resolve("first/datapackage.json");
        var quoted = '"' + step + '"';
        var text = Files.readString(dictionary);
        Files.writeString(
                dictionary,
                text.contains(quoted)
                        ? text.replaceFirst(quoted + ",?", "")
                        : text.replaceFirst("\"steps\" : \\[", "\"steps\" : [ " + quoted + ","));

        assertThatExceptionOfType(NotImported.class)
                .isThrownBy(() -> take(TestDatabase.migrated(), folder.resolve("first")))
                .withMessageStartingWith(reason);
    }

    /** what somebody reported in confidence stays with the auditor of this portal. */
    @Test
    void whatWasReportedInConfidenceIsNotTakenAlong_R84() throws Exception {
        var portal = owner(demo);
        portal.sql("""
                        insert into safety.report (id, code_hash, reported_on, language, words)
                        values (gen_random_uuid(), repeat('a', 64), current_date, 'en', 'They came at night with sticks.')
                        """).update();
        try {
            export(demo, folder.resolve("third"));
        } finally {
            portal.sql("delete from safety.report where code_hash = repeat('a', 64)")
                    .update();
        }

        assertThat(files("third")).doesNotContainKey("safety.report.csv").isNotEmpty();
        assertThat(files("third").values()).noneMatch(file -> file.contains("They came at night"));
        var elsewhere = TestDatabase.migrated();
        assertThat(take(elsewhere, folder.resolve("third")).ledger()).startsWith("Intact: ");
        assertThat(texts(elsewhere, "select words from safety.report")).isEmpty();
    }

    private void alterFirstInput(boolean fingerprintToo) throws Exception {
        var file = folder.resolve("first/data/priorities.input.csv");
        var text = Files.readString(file);
        var title = texts(demo, "select title from priorities.input where title not like '%\"%' order by id limit 1")
                .getFirst();
        assertThat(text).contains(title);
        Files.writeString(file, text.replace(title, title + " again"));
        if (fingerprintToo) {
            fingerprint("priorities.input");
        }
    }

    /** As somebody would who wants to hide it. */
    private void fingerprint(String table) throws Exception {
        var dictionary = folder.resolve("first/datapackage.json");
        var text = Files.readString(dictionary);
        var former = resource(JsonMapper.shared().readTree(dictionary), table)
                .path("hash")
                .asString();
        var hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256")
                        .digest(Files.readAllBytes(folder.resolve("first/data/" + table + ".csv"))));
        Files.writeString(dictionary, text.replace(former, "sha256:" + hash));
    }

    private Map<String, String> files(String name) throws Exception {
        try (var files = Files.list(folder.resolve(name).resolve("data"))) {
            return files.collect(Collectors.toMap(file -> file.getFileName().toString(), file -> assertDoesRead(file)));
        }
    }

    private static String assertDoesRead(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private List<String> stands(DatabaseAccess access) {
        return atNow(access, "select s::text from traceability.standing(:now) s order by 1");
    }

    private List<String> figures(DatabaseAccess access) {
        return atNow(access, "select p::text from coherence.plan_trace(:now) p order by 1");
    }

    private List<String> atNow(DatabaseAccess access, String sql) {
        return owner(access)
                .sql(sql)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
    }

    private static List<String> texts(DatabaseAccess access, String sql) {
        return owner(access).sql(sql).query(String.class).list();
    }

    private static JsonNode resource(JsonNode dictionary, String table) {
        return dictionary
                .path("resources")
                .valueStream()
                .filter(one -> one.path("name").asString().equals(table))
                .findFirst()
                .orElseThrow();
    }

    private static Imported take(DatabaseAccess access, Path from) throws Exception {
        try (var connection = connect(access)) {
            return CountryImport.take(connection, from);
        }
    }

    private void export(DatabaseAccess access, Path to) throws Exception {
        Files.createDirectories(to);
        HeadsFile.write(
                to.resolve("ledger-heads.txt"),
                access.url(),
                access.owner().user(),
                access.owner().password());
        try (var connection = connect(access)) {
            CountryExport.write(connection, to, clock.instant());
        }
    }

    private static Connection connect(DatabaseAccess access) throws Exception {
        return DriverManager.getConnection(
                access.url(), access.owner().user(), access.owner().password());
    }

    private static JdbcClient owner(DatabaseAccess access) {
        return JdbcClient.create(new DriverManagerDataSource(
                access.url(), access.owner().user(), access.owner().password()));
    }

    private Login login(String user, String password) {
        return new Login(environment.getRequiredProperty(user), environment.getRequiredProperty(password));
    }
}
