package org.mizizi;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** The files by which the portal is put up on several nodes name what there is, and leave out nothing that it needs. */
class DeployTests {

    private static final Pattern PORTALS_OWN = Pattern.compile("\\bMIZIZI_[A-Z_]+\\b");
    private static final Pattern ASKED = Pattern.compile("\\$\\{([A-Z_]+)");

    /** Where a file is reached from, not what the portal reads. */
    private static final Set<String> OF_THE_FILES = Set.of("MIZIZI_PORT", "MIZIZI_INTERNAL_URL");

    static Stream<Path> files() throws Exception {
        try (var files = Files.walk(Path.of("deploy"))) {
            return files.filter(Files::isRegularFile).toList().stream();
        }
    }

    static Stream<Path> yamlFiles() throws Exception {
        return files().filter(file ->
                file.toString().endsWith(".yml") || file.toString().endsWith(".yaml"));
    }

    static Stream<Path> yamlFilesOfTheCluster() throws Exception {
        return yamlFiles().filter(file -> file.startsWith("deploy/kubernetes"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyVariableOfThePortalIsInTheTableOfTheReadme(Path file) throws Exception {
        assertThat(named(PORTALS_OWN, Files.readString(file)))
                .isSubsetOf(union(named(PORTALS_OWN, tableOfTheReadme()), OF_THE_FILES));
    }

    @ParameterizedTest
    @MethodSource("yamlFiles")
    void everyFileCanBeRead(Path file) throws Exception {
        assertThat(StreamSupport.stream(
                        new Yaml().loadAll(Files.readString(file)).spliterator(), false))
                .isNotEmpty()
                .allSatisfy(document -> assertThat(document).isInstanceOf(Map.class));
    }

    @Test
    void whatComposeAsksForIsInTheExampleOfItsFile() throws Exception {
        var example = Files.readString(Path.of(".env.example"));
        var asked = ASKED.matcher(Files.readString(Path.of("deploy/docker-compose.yml")))
                .results()
                .map(found -> found.group(1))
                .filter(name -> !name.equals("MIZIZI_PORT"));
        assertThat(asked).isNotEmpty().allMatch(name -> example.contains("\n" + name + "="));
    }

    /** A node is set up as the portal on one machine is, and the proxy leads to each of them and to nothing else. */
    @Test
    void theNodesAreAlikeAndTheProxyKnowsThem() throws Exception {
        var single = requireNonNull(services("docker-compose.yml").get("portal"));
        var nodes = services("deploy/docker-compose.yml").entrySet().stream()
                .filter(service -> service.getKey().startsWith("portal-"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(nodes).hasSizeGreaterThan(1).allSatisfy((_, node) -> {
            assertThat(withoutReplica(node)).isEqualTo(single.get("environment"));
            assertThat(node).doesNotContainKey("ports");
        });
        assertThat(Pattern.compile("server (portal[^:]*):8080")
                        .matcher(Files.readString(Path.of("deploy/nginx/nodes.conf")))
                        .results()
                        .map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(nodes.keySet());
    }

    /** Who follows the database is there, and the nodes are led to it; in a cluster to none that writes. */
    @Test
    void theNodesReadFromAReplica() throws Exception {
        var services = services("deploy/docker-compose.yml");
        assertThat(services).containsKey("replica");
        assertThat(requireNonNull(services.get("replica"))).containsKey("healthcheck");
        assertThat(Files.readString(Path.of("deploy/docker-compose.yml")))
                .contains("MIZIZI_REPLICA_URL: jdbc:postgresql://replica/mizizi");
        assertThat(Files.readString(Path.of("deploy/kubernetes/portal.yaml")))
                .contains("MIZIZI_REPLICA_URL, value: \"jdbc:postgresql://mizizi-database-ro/mizizi\"");
    }

    private static Map<String, Object> withoutReplica(Map<String, Object> node) {
        var environment = new TreeMap<>(entries((Map<?, ?>) requireNonNull(node.get("environment"))));
        environment.remove("MIZIZI_REPLICA_URL");
        return environment;
    }

    /** Health is asked where it answers, and no service leads there. */
    @Test
    void theNodesInAClusterAreSetUpLikeTheOthers() throws Exception {
        var manifests = Files.readString(Path.of("deploy/kubernetes/portal.yaml"));
        assertThat(named(PORTALS_OWN, manifests)).containsAll(needed()).contains("MIZIZI_MANAGEMENT_ADDRESS");
        assertThat(matches("httpGet: .*port: (\\w+)}", manifests)).hasSize(3).containsOnly("management");
        assertThat(matches("targetPort: (\\w+)", manifests)).containsExactly("http");
        assertThat(manifests)
                .contains("{name: management, containerPort: 8090}")
                .contains("strategy: {type: Recreate}");
    }

    @ParameterizedTest
    @MethodSource("yamlFilesOfTheCluster")
    void everySecretIsInTheListOfTheDocument(Path file) throws Exception {
        var listed = Files.readString(Path.of("docs/operate/several-nodes.md"));
        assertThat(matches("[sS]ecret(?:KeyRef|Name)?: (?:\\{name: )?([a-z-]+)", Files.readString(file)))
                .isNotEmpty()
                .allMatch(secret -> listed.contains("| `" + secret + "` |"));
    }

    private static List<String> matches(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** What a node behind nginx is given, but for the port of the mail catcher. */
    private static Set<String> needed() throws Exception {
        var environment = (Map<?, ?>) requireNonNull(services("deploy/docker-compose.yml")
                .getOrDefault("portal-1", Map.of())
                .get("environment"));
        return environment.keySet().stream()
                .map(String.class::cast)
                .filter(name -> name.startsWith("MIZIZI_") && !name.equals("MIZIZI_MAIL_PORT"))
                .collect(Collectors.toSet());
    }

    private static Map<String, Map<String, Object>> services(String file) throws Exception {
        Map<String, Object> compose = new Yaml().load(Files.readString(Path.of(file)));
        return ((Map<?, ?>) requireNonNull(compose.get("services")))
                .entrySet().stream()
                        .collect(Collectors.toMap(
                                service -> (String) service.getKey(),
                                service -> entries((Map<?, ?>) service.getValue())));
    }

    private static Map<String, Object> entries(Map<?, ?> service) {
        return service.entrySet().stream()
                .collect(Collectors.toMap(entry -> (String) entry.getKey(), Map.Entry::getValue));
    }

    private static String tableOfTheReadme() throws Exception {
        return Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.startsWith("| `MIZIZI_"))
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> named(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }
}
