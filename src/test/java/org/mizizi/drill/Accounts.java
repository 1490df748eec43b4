package org.mizizi.drill;

import java.util.List;
import java.util.Map;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** What the technician does by hand at Keycloak, as its first administrator. */
record Accounts(String address, Map<String, String> environment) {

    /** The account that founds the country. */
    void add(String username, String password) {
        var user = new UserRepresentation();
        user.setUsername(username);
        user.setFirstName(username);
        user.setEmail(username + "@lake.example");
        user.setEmailVerified(true);
        user.setEnabled(true);
        var credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(password);
        user.setCredentials(List.of(credential));
        try (var keycloak = KeycloakBuilder.builder()
                        .serverUrl(address)
                        .realm("master")
                        .clientId("admin-cli")
                        .username(environment.get("KC_BOOTSTRAP_ADMIN_USERNAME"))
                        .password(environment.get("KC_BOOTSTRAP_ADMIN_PASSWORD"))
                        .build();
                var answer = keycloak.realm("mizizi").users().create(user)) {
            if (answer.getStatus() != 201) {
                throw new AssertionError("Keycloak makes no account: " + answer.getStatus());
            }
        }
    }
}
