package org.mizizi.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.mizizi.security.DemoAccount;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whoever keeps the accounts of the realm in Keycloak, at its administration interface. */
final class RealmKeeper implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String realm;
    private final String token;

    RealmKeeper(String realm) {
        this.realm = realm;
        this.token = JSON.readTree(token(
                        Map.of("grant_type", "client_credentials", "client_id", "keeper", "client_secret", "keeper")))
                .get("access_token")
                .asString();
    }

    void disable(String username) {
        var account = account(username);
        put(username, account.put("enabled", false));
    }

    void rename(String username, String firstName) {
        put(username, account(username).put("firstName", firstName));
    }

    void takeRole(String username, String role) {
        var which = JSON.createArrayNode().add(JSON.readTree(call("GET", "/roles/" + role, "")));
        call("DELETE", user(username) + "/role-mappings/realm", which.toString());
    }

    /** The names of all accounts with this address. */
    List<String> accountsOf(String email) {
        return JSON.readTree(call("GET", "/users?email=" + URLEncoder.encode(email, UTF_8), ""))
                .valueStream()
                .map(account -> account.get("username").asString())
                .toList();
    }

    /** The organisations in which this account is, by their aliases. */
    List<String> organisationsOf(String subject) {
        return JSON.readTree(call("GET", "/organizations/members/" + subject + "/organizations", ""))
                .valueStream()
                .map(organisation -> organisation.get("alias").asString())
                .toList();
    }

    /** What Keycloak answers to the portal's own service account when it asks for more than accounts. */
    int answersThePortal(String secret, String path) {
        var token = JSON.readTree(token(Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        "mizizi-portal",
                        "client_secret",
                        secret,
                        "scope",
                        "roles")))
                .get("access_token")
                .asString();
        return statusOf(HttpRequest.newBuilder(URI.create(administration() + path))
                .header("Authorization", "Bearer " + token)
                .GET());
    }

    List<String> clients() {
        return JSON.readTree(call("GET", "/clients", ""))
                .valueStream()
                .map(client -> client.get("clientId").asString())
                .toList();
    }

    /** What Keycloak answers to a client that shows a person's name and password. */
    String tokenForPassword(String client, String username, String password) {
        return token(Map.of("grant_type", "password", "client_id", client, "username", username, "password", password));
    }

    @Override
    public void close() {
        http.close();
    }

    private ObjectNode account(String username) {
        return (ObjectNode) JSON.readTree(call("GET", user(username), ""));
    }

    private void put(String username, ObjectNode account) {
        call("PUT", user(username), account.toString());
    }

    private static String user(String username) {
        return "/users/" + DemoAccount.subjectOf(username);
    }

    private String token(Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
        return send(
                HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)),
                599);
    }

    private String call(String method, String path, String body) {
        return send(
                HttpRequest.newBuilder(URI.create(administration() + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body)),
                299);
    }

    private String administration() {
        return realm.replace("/realms/", "/admin/realms/");
    }

    private int statusOf(HttpRequest.Builder request) {
        return answer(request).statusCode();
    }

    private String send(HttpRequest.Builder request, int highestStatus) {
        var answer = answer(request);
        assertThat(answer.statusCode()).as(answer.body()).isLessThanOrEqualTo(highestStatus);
        return answer.body();
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
