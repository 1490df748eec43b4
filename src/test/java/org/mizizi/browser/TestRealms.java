package org.mizizi.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The realm of the demo country with somebody who keeps its accounts, and beside it the realm as a country gets it, with one person a
 * role.
 */
final class TestRealms {

    static final List<String> STAFF = List.of(
            "ministry-officer",
            "ministry-approver",
            "convenor",
            "external-officer",
            "translator",
            "auditor",
            "administrator");
    static final String PASSWORD = "mizizi";
    static final String LONG_PASSWORD = "long enough for a country";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Path REALM = Path.of("src/main/keycloak");
    private static final String PRODUCTION = "data/import/production-realm.json";

    private TestRealms() {}

    /** The folder that the Keycloak of this home starts with. */
    static Path write(Path home, int mailPort) throws IOException {
        var folder = Files.createDirectories(Path.of("target/keycloak-realm"));
        var demo = read("mizizi-realm.json");
        demo.withArray("clients").add(JSON.readTree("""
                {"clientId": "keeper", "enabled": true, "secret": "keeper", "serviceAccountsEnabled": true,
                 "standardFlowEnabled": false, "directAccessGrantsEnabled": false}"""));
        demo.withObject("smtpServer").put("host", "127.0.0.1").put("port", String.valueOf(mailPort));
        var people = read("demo-people.json");
        people.withArray("users").add(JSON.readTree("""
                {"username": "service-account-keeper", "enabled": true, "serviceAccountClientId": "keeper",
                 "clientRoles": {"realm-management": ["realm-admin"]}}"""));
        Files.writeString(folder.resolve("mizizi-realm.json"), JSON.writeValueAsString(demo));
        Files.writeString(folder.resolve("demo-people.json"), JSON.writeValueAsString(people));
        writeProduction(home.resolve(PRODUCTION));
        return folder;
    }

    /** Leaves nothing behind for whoever starts that Keycloak next. */
    static void forget(Path home) throws IOException {
        Files.deleteIfExists(home.resolve(PRODUCTION));
    }

    private static void writeProduction(Path file) throws IOException {
        var production = read("mizizi-realm.json").put("realm", "production");
        var users = production.withArray("users");
        Stream.concat(STAFF.stream(), Stream.of("civil-society-representative"))
                .map(TestRealms::person)
                .forEach(users::add);
        Files.createDirectories(file.getParent());
        Files.writeString(file, JSON.writeValueAsString(production));
    }

    private static ObjectNode person(String role) {
        return (ObjectNode) JSON.readTree("""
                {"username": "%1$s", "firstName": "Any", "lastName": "One", "email": "%1$s@country.example",
                 "emailVerified": true, "enabled": true, "realmRoles": ["default-roles-production", "%1$s"],
                 "credentials": [{"type": "password", "value": "%2$s"}]}""".formatted(role, LONG_PASSWORD));
    }

    private static ObjectNode read(String file) {
        return (ObjectNode) JSON.readTree(REALM.resolve(file));
    }
}
