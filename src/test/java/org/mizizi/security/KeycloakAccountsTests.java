package org.mizizi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.security.Accounts.Invitee;
import org.mizizi.shared.RefusedException;

class KeycloakAccountsTests {

    private static final Invitee ANYBODY = new Invitee("Any One", "any@country.example", "en");

    /** The kernel takes connections for it, and nobody ever answers. */
    @Test
    void aKeycloakThatKeepsSilentIsNotWaitedForLongAndIsToldOf() throws IOException {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var begun = Instant.now();
            assertAway(silent.getLocalPort());
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(20));
        }
    }

    @Test
    void aKeycloakThatIsAwayIsToldOf() throws IOException {
        int nobody;
        try (var gone = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            nobody = gone.getLocalPort();
        }
        assertAway(nobody);
    }

    @ParameterizedTest
    @CsvSource({
        "https://id.example/realms/mizizi, , https://id.example, mizizi",
        "https://id.example/auth/realms/our-country/, , https://id.example/auth, our-country",
        "https://id.example/realms/mizizi, http://keycloak:8080/realms/mizizi, http://keycloak:8080, mizizi"
    })
    void theServerIsReachedAsThePortalReachesItsRealm(
            String issuer, @Nullable String internal, String server, String realm) {
        var settings = settings(issuer, internal);
        assertThat(settings.server()).isEqualTo(server);
        assertThat(settings.realm()).isEqualTo(realm);
    }

    @Test
    void anAddressWithoutARealmIsRefusedAtTheStart() {
        assertThatThrownBy(() -> settings("https://id.example/", null)).hasMessageContaining("/realms/");
    }

    @ParameterizedTest
    @CsvSource({"Fatima Zahra Benali, Fatima Zahra, Benali", "Paul  Diallo, Paul, Diallo", "Amina, Amina, "})
    void aNameIsKeptInTheTwoPartsOfKeycloak(String name, String first, @Nullable String last) {
        assertThat(KeycloakName.of(name)).isEqualTo(new KeycloakName(first, last));
    }

    private static void assertAway(int port) {
        var settings = settings("http://localhost:" + port + "/realms/mizizi", null);
        try (var keycloak = new KeycloakRealm().administration(settings)) {
            var accounts = new KeycloakAccounts(keycloak, settings);
            assertThatThrownBy(() -> accounts.invite(ANYBODY))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused -> assertThat(refused.refusal().key()).isEqualTo("account.away"));
        }
    }

    private static KeycloakSettings settings(String issuer, @Nullable String internal) {
        return new KeycloakSettings(issuer, internal, "mizizi-portal", "secret", Duration.ofDays(7));
    }
}
