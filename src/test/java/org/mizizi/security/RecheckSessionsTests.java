package org.mizizi.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken.TokenType;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** A5, T11, T44: a session of the workspace goes on only while Keycloak says that its person may be here. */
class RecheckSessionsTests {

    /** What a busy machine may need: the tests are about what Keycloak says, and none waits this long. */
    private static final Duration PATIENT = Duration.ofMinutes(1);

    private static final SessionLimits LIMITS =
            new SessionLimits(Duration.ofHours(12), Duration.ofMinutes(5), Duration.ofHours(1));

    private final HttpSessionOAuth2AuthorizedClientRepository tokens =
            new HttpSessionOAuth2AuthorizedClientRepository();
    private final MockHttpSession session = new MockHttpSession();
    private final Instant begun = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final Set<String> suspended = new HashSet<>();
    private Instant now = begun;
    private SmallKeycloak keycloak;
    private RecheckSessions recheck;

    @BeforeEach
    void signIn() throws ServletException, IOException {
        keycloak = new SmallKeycloak(claims("Nadia Rahal", "convenor", "translator"));
        var realm = new KeycloakRealm()
                .realm(
                        new KeycloakSettings(keycloak.issuer(), null, "mizizi-portal", "secret", Duration.ofDays(7)),
                        "http://portal.example");
        recheck = new RecheckSessions(
                new KeycloakSignInWay(
                        realm, "http://portal.example", new KeycloakVouching(tokens, PATIENT, PATIENT), LIMITS),
                suspended::contains,
                LIMITS,
                () -> now);
        var registration = Objects.requireNonNull(realm.findByRegistrationId("keycloak"));
        var account = account(registration);
        var person = new OAuth2AuthenticationToken(account, account.getAuthorities(), "keycloak");
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, new SecurityContextImpl(person));
        tokens.saveAuthorizedClient(
                new OAuth2AuthorizedClient(
                        registration,
                        person.getName(),
                        new OAuth2AccessToken(TokenType.BEARER, "access", begun, begun.plusSeconds(300)),
                        new OAuth2RefreshToken("0", begun)),
                person,
                page("/workspace/"),
                new MockHttpServletResponse());
        assertThat(goesOn(page("/workspace/"))).isTrue();
    }

    @AfterEach
    void stop() {
        keycloak.close();
    }

    @Test
    void whoeverIsSuspendedIsOutWithTheNextClickAndNobodyIsAsked_R87() throws ServletException, IOException {
        var asked = keycloak.timesAsked();
        suspended.add(SmallKeycloak.SUBJECT);
        assertThat(answer(page("/workspace/")).getRedirectedUrl()).contains("because=SUSPENDED");
        assertThat(session.isInvalid()).isTrue();
        assertThat(keycloak.timesAsked()).isEqualTo(asked);
    }

    @Test
    void keycloakIsAskedOnceInFiveMinutes() throws Exception {
        now = begun.plus(Duration.ofMinutes(5)).minusSeconds(1);
        assertThat(goesOn(page("/workspace/inputs"))).isTrue();
        assertThat(keycloak.timesAsked()).isZero();

        now = begun.plus(Duration.ofMinutes(5));
        assertThat(goesOn(page("/workspace/inputs"))).isTrue();
        assertThat(goesOn(page("/workspace/inputs"))).isTrue();
        assertThat(keycloak.timesAsked()).isEqualTo(1);

        now = begun.plus(Duration.ofMinutes(10));
        assertThat(goesOn(page("/workspace/inputs"))).isTrue();
        assertThat(keycloak.timesAsked()).isEqualTo(2);
    }

    @Test
    void whoseAccountWasDisabledIsToldSoAndLedBackToTheirPage() throws Exception {
        keycloak.refuses(400, "invalid_grant", "User disabled");
        now = begun.plus(Duration.ofMinutes(5));
        assertThat(answer(page("/workspace/rounds?state=OPEN")).getRedirectedUrl())
                .isEqualTo("/sign-in/ended?because=DISABLED&page=/workspace/rounds?state%3DOPEN");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void whoWasSignedOutByAnAdministratorIsToldSo() throws Exception {
        keycloak.refuses(400, "invalid_grant", "Session not active");
        now = begun.plus(Duration.ofMinutes(5));
        assertThat(answer(page("/workspace/")).getRedirectedUrl()).contains("because=WITHDRAWN");
    }

    @Test
    void theScriptsOfAnOpenPageLeadTheBrowserThere() throws Exception {
        keycloak.refuses(400, "invalid_grant", "User disabled");
        now = begun.plus(Duration.ofMinutes(5));
        var click = page("/workspace/");
        click.setMethod("POST");
        click.setParameter("v-r", "uidl");
        click.addHeader("Referer", "https://portal.example/workspace/inputs");
        assertThat(answer(click).getContentAsString())
                .isEqualTo("Vaadin-Refresh: /sign-in/ended?because=DISABLED&page=/workspace/inputs");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aPageThatMerelyLiesOpenAsksNothing() throws Exception {
        keycloak.refuses(400, "invalid_grant", "User disabled");
        now = begun.plus(Duration.ofMinutes(20));
        var beat = page("/workspace/");
        beat.setParameter("v-r", "heartbeat");
        assertThat(goesOn(beat)).isTrue();
        assertThat(keycloak.timesAsked()).isZero();

        var disguised = page("/workspace/VAADIN/dynamic/resource/1/x");
        disguised.setParameter("v-r", "heartbeat");
        assertThat(goesOn(disguised)).isFalse();
    }

    @Test
    void aRoleTakenEndsTheSession() throws Exception {
        keycloak.nowSays(claims("Nadia Rahal", "translator"));
        now = begun.plus(Duration.ofMinutes(5));
        assertThat(answer(page("/workspace/")).getRedirectedUrl()).contains("because=LESS_THAN_BEFORE");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void anOrganisationTakenEndsTheSession() throws Exception {
        var elsewhere = claims("Nadia Rahal", "convenor", "translator");
        elsewhere.put("organisation", List.of("ORG-0002"));
        keycloak.nowSays(elsewhere);
        now = begun.plus(Duration.ofMinutes(5));
        assertThat(answer(page("/workspace/")).getRedirectedUrl()).contains("because=LESS_THAN_BEFORE");
    }

    @Test
    void anotherNameAndOneRoleMoreHoldAtOnce() throws Exception {
        keycloak.nowSays(claims("Nadia Mansour", "convenor", "translator", "auditor"));
        now = begun.plus(Duration.ofMinutes(5));
        assertThat(goesOn(page("/workspace/"))).isTrue();
        assertThat(AtTheDesk.reading(page("/workspace/"))).hasValueSatisfying(person -> {
            assertThat(person.displayName()).isEqualTo("Nadia Mansour");
            assertThat(person.claimedRoles()).contains(Role.AUDITOR);
        });
        assertThat(AtTheDesk.signedIn(session))
                .hasValueSatisfying(person -> assertThat(person.getAuthorities())
                        .extracting(Object::toString)
                        .contains("ROLE_AUDITOR"));
    }

    @Test
    void whileKeycloakIsAwayPeopleWorkOnForAnHour() throws Exception {
        keycloak.isOutOfOrder();
        now = begun.plus(Duration.ofMinutes(59));
        assertThat(goesOn(page("/workspace/"))).isTrue();
        assertThat(goesOn(page("/workspace/"))).isTrue();
        assertThat(keycloak.timesAsked()).as("a moment to come back").isEqualTo(1);

        now = begun.plus(Duration.ofMinutes(60));
        assertThat(answer(page("/workspace/")).getRedirectedUrl()).contains("because=UNCHECKED");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void whenKeycloakIsBackItIsAskedAsBefore() throws Exception {
        keycloak.refuses(401, "invalid_client", "The secret of the portal was changed");
        now = begun.plus(Duration.ofMinutes(5));
        assertThat(goesOn(page("/workspace/"))).isTrue();

        keycloak.refuses(400, "invalid_grant", "User disabled");
        now = now.plusSeconds(30);
        assertThat(answer(page("/workspace/")).getRedirectedUrl()).contains("because=DISABLED");
    }

    @Test
    void aServerThatIsNotThereIsAway() throws Exception {
        keycloak.close();
        now = begun.plus(Duration.ofMinutes(5));
        assertThat(goesOn(page("/workspace/"))).isTrue();
    }

    @Test
    void nobodyElseSpeaksForKeycloak() throws Exception {
        keycloak.nowSays(claims("Nadia Rahal", "convenor", "translator", "administrator"));
        keycloak.signsWithAnotherKey();
        now = begun.plus(Duration.ofMinutes(5));
        assertThat(goesOn(page("/workspace/"))).isTrue();
        assertThat(AtTheDesk.reading(page("/workspace/")))
                .hasValueSatisfying(person -> assertThat(person.claimedRoles()).doesNotContain(Role.ADMINISTRATOR));
    }

    @Test
    void aTokenOfSomebodyElseKeepsNobodySignedIn() throws Exception {
        var other = claims("Nadia Rahal", "convenor", "translator");
        other.put("sub", "another");
        keycloak.nowSays(other);
        now = begun.plus(Duration.ofMinutes(5));
        assertThat(answer(page("/workspace/")).getRedirectedUrl()).contains("because=WITHDRAWN");
    }

    @Test
    void noSessionLastsLongerThanTwelveHours() throws Exception {
        now = begun.plus(Duration.ofHours(12)).minusSeconds(1);
        assertThat(goesOn(page("/workspace/"))).isTrue();
        now = begun.plus(Duration.ofHours(12));
        assertThat(answer(page("/workspace/")).getRedirectedUrl()).contains("because=TOO_LONG");
        assertThat(session.isInvalid()).isTrue();
    }

    /** A refresh token is good once: a second question beside the first would end the session. */
    @Test
    void manyRequestsAtOnceAskOnce() throws Exception {
        now = begun.plus(Duration.ofMinutes(5));
        var requests = new ArrayList<Callable<Boolean>>();
        for (var i = 0; i < 16; i++) {
            requests.add(() -> goesOn(page("/workspace/")));
        }
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var went : threads.invokeAll(requests)) {
                assertThat(went.get()).isTrue();
            }
        }
        assertThat(keycloak.timesAsked()).isEqualTo(1);
    }

    @Test
    void outsideTheWorkspaceNobodyIsAsked() throws Exception {
        now = begun.plus(Duration.ofHours(13));
        assertThat(goesOn(page("/sign-in/ended"))).isTrue();
        assertThat(session.isInvalid()).isFalse();
    }

    private boolean goesOn(MockHttpServletRequest request) throws ServletException, IOException {
        var chain = new MockFilterChain();
        recheck.doFilter(request, new MockHttpServletResponse(), chain);
        return chain.getRequest() != null;
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request) throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        var chain = new MockFilterChain();
        recheck.doFilter(request, response, chain);
        assertThat(chain.getRequest()).as("nothing behind the door is reached").isNull();
        return response;
    }

    private MockHttpServletRequest page(String address) {
        var asked = URI.create(address);
        var request = new MockHttpServletRequest("GET", asked.getPath());
        request.setQueryString(asked.getRawQuery());
        request.setSession(session);
        return request;
    }

    private Map<String, Object> claims(String name, String... roles) {
        var claims = new HashMap<String, Object>();
        claims.put("name", name);
        claims.put("roles", List.of(roles));
        claims.put("organisation", List.of("ORG-0001"));
        claims.put("auth_time", begun.getEpochSecond());
        return claims;
    }

    private KeycloakAccount account(ClientRegistration registration) {
        var token = new OidcIdTokenDecoderFactory().createDecoder(registration).decode(keycloak.idToken());
        return KeycloakAccount.of(
                new OidcIdToken(token.getTokenValue(), token.getIssuedAt(), token.getExpiresAt(), token.getClaims()));
    }
}
