package org.mizizi.drill;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * A portal of production on this machine: PostgreSQL, Keycloak, two nodes, nginx before them, a mail server. What is typed is
 * taken from the documents; left out is only what needs a package, a user or a service of the system.
 */
public final class Installation implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(4);
    private static final Pattern SECRET = Pattern.compile("[A-Z2-9]{5}(-[A-Z2-9]{5}){3}");
    private static final Pattern OF_THE_SYSTEM = Pattern.compile(
            "(?m)^(git clone|npm |export JAVA_HOME|\\./mvnw|java -D|useradd|chown|curl|systemctl) ?.*\\n");
    private static final String MEMORY = "-Xmx400m";

    private final Instructions install = Instructions.of("docs/operate/install.md");
    private final Instructions nodes = Instructions.of("docs/operate/several-nodes.md");
    private final Place place;
    private final GreenMail mails;
    private final Proxy proxy;
    private final Asked asked;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private @Nullable Databases databases;
    private final Path sources = Path.of("").toAbsolutePath();

    private Installation(Place place, GreenMail mails, Proxy proxy, Asked asked) {
        this.place = place;
        this.mails = mails;
        this.proxy = proxy;
        this.asked = asked;
    }

    public static List<String> missing() {
        return Programs.missing();
    }

    /** Everything but the replica, ready for whoever founds the country. */
    public static Installation create() throws Exception {
        var mails = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mails.start();
        var place = Place.in(
                Files.createTempDirectory("mizizi-drill"), mails.getSmtp().getPort());
        for (var folder : List.of("etc", "units", "opt")) {
            Files.createDirectories(place.folder().resolve(folder));
        }
        var proxy = Proxy.in(place);
        var installation = new Installation(place, mails, proxy, Asked.trusting(place.certificate()));
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(installation::close));
        try {
            installation.putUp();
            return installation;
        } catch (Exception | AssertionError problem) {
            installation.close();
            throw problem;
        }
    }

    private void putUp() throws Exception {
        type(install.with("cat > database.env"));
        databases = Databases.create(place);
        add("database", databases.primary());
        createDatabases(databases);
        addReplica(databases);
        writeUnits();
        addKeycloak();
        addNode("1");
        addNode("2");
        add("nginx", proxy.part());
        part("keycloak").start();
        await("Keycloak")
                .atMost(LONGEST_START)
                .until(() -> asked.status(place.accountsWithin() + "/realms/mizizi") == 200);
        for (var node : List.of("1", "2")) {
            part("node-" + node).start();
            await("node " + node).atMost(LONGEST_START).until(() -> isReady(node));
        }
        part("nginx").start();
        await("nginx").atMost(LONGEST_START).until(() -> asked.status(portal() + "/en/privacy") == 200);
    }

    private void createDatabases(Databases databases) throws Exception {
        var block = install.with("create-databases.sh").replace("runuser --preserve-environment -u postgres --", "");
        databases.shell(sources).run(OF_THE_SYSTEM.matcher(place.here(block)).replaceAll(""));
    }

    /** By the line that the block prints last; the nodes find it from their first start on. */
    private void addReplica(Databases databases) throws Exception {
        add("replica", databases.replica());
        var block = nodes.with("create role mizizi_replica").replace("runuser -u postgres -- ", "");
        var reached = databases.shell(sources).run(place.here(block)).strip();
        databases.addReplica(reached.substring(reached.lastIndexOf('\n') + 1));
        Files.writeString(
                place.folder().resolve("etc/portal.env"),
                place.here(nodes.line("MIZIZI_REPLICA_URL=")) + "\n",
                StandardOpenOption.APPEND);
    }

    /** The services, and on which programs they run. */
    private void writeUnits() throws Exception {
        type(install.with("mizizi.service <<END"));
        type(install.with("keycloak.service <<END").replace("cp src", "cp " + sources + "/src"));
        type(nodes.with("node-1.env"));
        type(install.with("in postgresql@18-main nginx"));
        type(proxy.tested(install.with("server_name id.example")));
        type(proxy.tested(nodes.with("nodes.conf")).replace("deploy/nginx/", sources + "/deploy/nginx/"));
        if (isPacked()) {
            shell().run("cd " + sources + " && " + place.here(install.line("-Djarmode=tools")));
        }
    }

    private boolean isPacked() {
        return Files.exists(sources.resolve("target/mizizi.jar"));
    }

    private void addNode(String number) throws IOException {
        var unit = Unit.read(place.folder().resolve("units/mizizi@.service")).instance(number);
        var command = new ArrayList<>(unit.command());
        command.replaceAll(word -> word.startsWith("-Xmx") ? MEMORY : word);
        if (isPacked()) {
            command.replaceAll(word -> word.equals("mizizi.jar") ? place.folder() + "/opt/mizizi/mizizi.jar" : word);
        } else {
            command.subList(command.indexOf("-jar"), command.size()).clear();
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.mizizi.Mizizi"));
        }
        command.set(0, java());
        add("node-" + number, new Part("node-" + number, command, unit.environment(), place.folder()));
    }

    private void addKeycloak() throws Exception {
        var unit = Unit.read(place.folder().resolve("units/keycloak.service"));
        var home = Path.of(unit.command().getFirst()).resolve("../..").normalize();
        var unpacked = Path.of(Objects.requireNonNull(System.getProperty("portal.keycloak"), "portal.keycloak"));
        shell().run("""
                cp -r %1$s/. %2$s
                rm -rf %2$s/data
                mkdir -p %2$s/data/import
                cp %3$s/src/main/keycloak/mizizi-realm.json %2$s/data/import/
                """.formatted(unpacked, home, sources));
        var environment = new LinkedHashMap<>(unit.environment());
        environment.put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        add("keycloak", new Part("keycloak", unit.command(), environment, place.folder()));
    }

    private void type(String block) throws Exception {
        shell().run(OF_THE_SYSTEM.matcher(place.here(block)).replaceAll(""));
    }

    private Shell shell() {
        return Shell.in(place.folder()).with("JAVA_HOME", System.getProperty("java.home"));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private void add(String name, Part part) {
        parts.put(name, part);
    }

    public Part part(String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    /** When its service starts it again after it was killed, as its unit has it. */
    public Duration startsAgainAfter(String name) throws IOException {
        var unit = switch (name) {
            case "database", "replica" -> "postgresql@18-main.service.d/restart.conf";
            case "nginx" -> "nginx.service.d/restart.conf";
            case "keycloak" -> "keycloak.service";
            default -> "mizizi@.service";
        };
        return Unit.read(place.folder().resolve("units").resolve(unit)).startsAgainAfter();
    }

    public String portal() {
        return place.portal();
    }

    /** Step 7: the account that founds the country, made by hand. */
    public void addFounder(String username, String password) throws IOException {
        var unit = Unit.read(place.folder().resolve("units/keycloak.service"));
        new Accounts(place.accountsWithin(), unit.environment()).add(username, password);
    }

    public GreenMail mails() {
        return mails;
    }

    public boolean isReady(String node) {
        var port = node.equals("1") ? place.firstWatch() : place.secondWatch();
        return asked.status("http://127.0.0.1:" + port + "/actuator/health/readiness") == 200;
    }

    /** What the last start printed: only that counts. */
    public String foundersSecret() {
        return SECRET.matcher(part("node-2").told())
                .results()
                .map(found -> found.group())
                .collect(Collectors.collectingAndThen(Collectors.toList(), List::getLast));
    }

    public String nodeAtWork() {
        return proxy.nodeAtWork();
    }

    /** What whoever shows these cookies is answered at the door of the workspace. */
    public int answersTheWorkspace(String cookies) {
        return asked.status(portal() + "/workspace/inputs", cookies);
    }

    /** What was said in the portal, by reference, with its first sentence. */
    public Map<String, String> inputs() {
        return database()
                .sql("select reference, title from priorities.input where reference is not null")
                .query()
                .listOfRows()
                .stream()
                .collect(Collectors.toMap(
                        row -> String.valueOf(row.get("reference")), row -> String.valueOf(row.get("title"))));
    }

    private JdbcClient database() {
        return server().superuser();
    }

    private Databases server() {
        return Objects.requireNonNull(databases);
    }

    /** What is to be done each night. */
    public Backup backUp() throws Exception {
        var backup = new Backup(place, server());
        backup.make();
        return backup;
    }

    /** The moment after which somebody who may do everything deleted what people had said. */
    public Instant deletesAllInputs() {
        var before = database()
                .sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single();
        server().pastEveryGuard("delete from priorities.input");
        return before.toInstant();
    }

    /** As the document has it: everything that writes is stopped, and started again after the ledger verified. */
    public String bringsBack(Backup backup, Instant moment) throws Exception {
        for (var writing : List.of("node-1", "node-2", "replica")) {
            part(writing).end();
        }
        part("database").endAtOnce();
        backup.bringBack(moment);
        var verified = verifies("--heads=" + backup.heads());
        for (var node : List.of("1", "2")) {
            part("node-" + node).start();
            await("node " + node).atMost(LONGEST_START).until(() -> isReady(node));
        }
        return verified;
    }

    /** What "./portal verify --database" starts, as the role with which the portal works. */
    public String verifies(String... more) throws Exception {
        var environment =
                Unit.read(place.folder().resolve("units/mizizi.service")).environment();
        return Shell.in(sources)
                .with("MIZIZI_APP_PASSWORD", environment.getOrDefault("MIZIZI_APP_PASSWORD", ""))
                .run(Stream.concat(
                                Stream.of(
                                        java(),
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        "org.mizizi.local.LocalVerify",
                                        "--data=" + place.folder().resolve("no-local-portal"),
                                        "--database=" + Databases.url(place.database(), "mizizi")),
                                Stream.of(more))
                        .toList());
    }

    /** Whether the parts that people need answer through the proxy. */
    public boolean isWhole() {
        return isReady("1")
                && isReady("2")
                && asked.status(portal() + "/en/") == 200
                && asked.status(place.accounts() + "/realms/mizizi") == 200;
    }

    public Readers readers() {
        return Readers.begin(asked, List.of(portal() + "/en/", portal() + "/fr/rounds", portal() + "/en/priorities"));
    }

    @Override
    public void close() {
        parts.values().stream().toList().reversed().forEach(Part::end);
        mails.stop();
        if (!Boolean.getBoolean("portal.drill.keep")) {
            FileSystemUtils.deleteRecursively(place.folder().toFile());
        }
    }
}
