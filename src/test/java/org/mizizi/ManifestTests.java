package org.mizizi;

import static java.util.Objects.requireNonNull;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** The manifests of the cluster say nothing that the cluster does not know, and its realm is the one of the others. */
class ManifestTests {

    private static final Path CLUSTER = Path.of("deploy/kubernetes");
    private static final JsonMapper JSON = new JsonMapper();

    static Stream<Path> manifests() throws IOException {
        try (var files = Files.list(CLUSTER)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void everyFieldIsKnownNoneIsMissingAndEachHoldsWhatItShould(Path file) throws Exception {
        var fields = fields();
        assertThat(documents(Files.readString(file)))
                .isNotEmpty()
                .allSatisfy(manifest -> assertThat(fields.problems(manifest)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            replicas: 2          | replicaCount: 2      | spec.replicaCount is not known
            replicas: 2          | replicas: "2"        | spec.replicas does not hold number
            containerPort: 8080  | hostPort: 8080       | spec.template.spec.containers[0].ports[0].containerPort is missing
            apiVersion: apps/v1  | apiVersion: apps/v2  | apiVersion does not hold =apps/v1
            app: mizizi          | app: 1               | metadata.labels does not hold names
            """)
    void aSlipIsFound(String right, String wrong, String problem) throws Exception {
        var text = Files.readString(CLUSTER.resolve("portal.yaml"));
        assertThat(text).contains(right);
        assertThat(fields().problems(documents(text.replace(right, wrong)).getFirst()))
                .contains(problem);
    }

    /** Facts stand once: whoever changes the realm sees here that there is another place for them. */
    @Test
    void theRealmOfTheClusterIsThatOfTheOthers() throws Exception {
        var manifest =
                documents(Files.readString(CLUSTER.resolve("realm.yaml"))).getFirst();
        var realm = requireNonNull(((Map<?, ?>) requireNonNull(manifest.get("spec"))).get("realm"));
        assertThat(JSON.valueToTree(realm).toString())
                .isEqualTo(JSON.readTree(Files.readString(Path.of("src/main/keycloak/mizizi-realm.json")))
                        .toString());
    }

    /** What is filled in there is filled in here. */
    @Test
    void everyPlaceInTheRealmIsFilledIn() throws Exception {
        var manifest = Files.readString(CLUSTER.resolve("realm.yaml"));
        assertThat(Pattern.compile("\\$\\{(MIZIZI_[A-Z_]+)}")
                        .matcher(manifest)
                        .results()
                        .map(found -> found.group(1))
                        .distinct())
                .isNotEmpty()
                .allMatch(name -> manifest.contains("    " + name + ":\n"));
    }

    @ParameterizedTest
    @CsvSource({"docker-compose.yml", "deploy/docker-compose.yml"})
    void composeReadsItsFile(String file, @TempDir Path folder) throws Exception {
        assumeTrue(composeIsThere(), "docker compose is not installed here: " + file + " was not given to it");
        var filledIn = folder.resolve("filled-in.env");
        Files.writeString(filledIn, Files.readString(Path.of(".env.example")).replaceAll("(?m)=$", "=something"));
        var said = folder.resolve("said").toFile();
        var asked = new ProcessBuilder(
                        "docker", "compose", "--env-file", filledIn.toString(), "--file", file, "config", "--quiet")
                .redirectErrorStream(true)
                .redirectOutput(said)
                .start();
        assertThat(asked.waitFor(60, SECONDS)).isTrue();
        assertThat(asked.exitValue()).as(Files.readString(said.toPath())).isZero();
    }

    @ParameterizedTest
    @CsvSource({"let-replica-in.sh", "follow-database.sh"})
    void theScriptsOfTheReplicaCanBeRead(String script) throws Exception {
        var reading = new ProcessBuilder("bash", "-n", "deploy/postgresql/" + script)
                .inheritIO()
                .start();
        assertThat(reading.waitFor(10, SECONDS)).isTrue();
        assertThat(reading.exitValue()).isZero();
    }

    private static boolean composeIsThere() throws InterruptedException {
        try {
            var asked = new ProcessBuilder("docker", "compose", "version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return asked.waitFor(30, SECONDS) && asked.exitValue() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    private static ManifestFields fields() throws IOException {
        return ManifestFields.read(Path.of("src/test/resources/deploy/fields.txt"));
    }

    private static List<Map<?, ?>> documents(String text) {
        return StreamSupport.stream(new Yaml().loadAll(text).spliterator(), false)
                .<Map<?, ?>>map(document -> (Map<?, ?>) document)
                .toList();
    }
}
