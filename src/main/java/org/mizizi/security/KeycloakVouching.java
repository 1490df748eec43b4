package org.mizizi.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Profile;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Asks Keycloak, with the refresh token of a session, whether its person may still be here and who they are now. */
@Component
@Profile(KeycloakSignInWay.PROFILE)
final class KeycloakVouching {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakVouching.class);
    private static final Duration TO_CONNECT = Duration.ofSeconds(2);
    private static final Duration TO_ANSWER = Duration.ofSeconds(5);

    private final OAuth2AuthorizedClientRepository tokens;
    private final RestClientRefreshTokenTokenResponseClient keycloak = new RestClientRefreshTokenTokenResponseClient();
    private final OidcIdTokenDecoderFactory decoders = new OidcIdTokenDecoderFactory();
    private final AtomicBoolean silent = new AtomicBoolean();

    @Autowired
    KeycloakVouching(OAuth2AuthorizedClientRepository tokens) {
        this(tokens, TO_CONNECT, TO_ANSWER);
    }

    KeycloakVouching(OAuth2AuthorizedClientRepository tokens, Duration toConnect, Duration toAnswer) {
        this.tokens = tokens;
        keycloak.setRestClient(client(toConnect, toAnswer));
    }

    Vouching ask(Authentication person, HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizedClient kept = tokens.loadAuthorizedClient(KeycloakRealm.REGISTRATION, person, request);
        if (kept == null || !(person.getPrincipal() instanceof KeycloakAccount before)) {
            return new Vouching.No(SessionEnd.WITHDRAWN);
        }
        var token = kept.getRefreshToken();
        if (token == null) {
            return new Vouching.No(SessionEnd.WITHDRAWN);
        }
        try {
            var answer = keycloak.getTokenResponse(
                    new OAuth2RefreshTokenGrantRequest(kept.getClientRegistration(), kept.getAccessToken(), token));
            var now = account(kept, answer);
            heard();
            tokens.saveAuthorizedClient(renewed(kept, answer), person, request, response);
            return compared(before, now, person);
        } catch (OAuth2AuthorizationException problem) {
            return reason(problem.getError()).<Vouching>map(Vouching.No::new).orElseGet(() -> silence(problem));
        } catch (RuntimeException problem) {
            return silence(problem);
        }
    }

    private KeycloakAccount account(OAuth2AuthorizedClient kept, OAuth2AccessTokenResponse answer) {
        var token = Objects.requireNonNull(answer.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN));
        var read = decoders.createDecoder(kept.getClientRegistration()).decode(token.toString());
        return KeycloakAccount.of(
                new OidcIdToken(read.getTokenValue(), read.getIssuedAt(), read.getExpiresAt(), read.getClaims()));
    }

    private static OAuth2AuthorizedClient renewed(OAuth2AuthorizedClient kept, OAuth2AccessTokenResponse answer) {
        return new OAuth2AuthorizedClient(
                kept.getClientRegistration(),
                kept.getPrincipalName(),
                answer.getAccessToken(),
                answer.getRefreshToken());
    }

    /** Whoever lost something leaves, so that nothing they may no longer see stays open; anything else holds at once. */
    private static Vouching compared(KeycloakAccount before, KeycloakAccount now, Authentication person) {
        if (!now.subject().equals(before.subject())) {
            return new Vouching.No(SessionEnd.WITHDRAWN);
        }
        if (before.hasMoreThan(now)) {
            return new Vouching.No(SessionEnd.LESS_THAN_BEFORE);
        }
        var asTheyAreNow = new OAuth2AuthenticationToken(now, now.getAuthorities(), KeycloakRealm.REGISTRATION);
        asTheyAreNow.setDetails(person.getDetails());
        return new Vouching.Yes(asTheyAreNow);
    }

    /** Only this answer is about the person; any other says that something is wrong between the portal and Keycloak. */
    private static Optional<SessionEnd> reason(OAuth2Error error) {
        if (!OAuth2ErrorCodes.INVALID_GRANT.equals(error.getErrorCode())) {
            return Optional.empty();
        }
        return Optional.of(reason(String.valueOf(error.getDescription())));
    }

    private static SessionEnd reason(String description) {
        if (description.contains("disabled")) {
            return SessionEnd.DISABLED;
        }
        return description.contains("organization") ? SessionEnd.LESS_THAN_BEFORE : SessionEnd.WITHDRAWN;
    }

    private Vouching silence(RuntimeException problem) {
        if (silent.compareAndSet(false, true)) {
            LOG.warn("Keycloak does not say whether people may still be here; sessions go on for a while", problem);
        }
        return new Vouching.Silence();
    }

    private void heard() {
        if (silent.compareAndSet(true, false)) {
            LOG.info("Keycloak answers again");
        }
    }

    private static RestClient client(Duration toConnect, Duration toAnswer) {
        var http = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(toConnect).build());
        http.setReadTimeout(toAnswer);
        return RestClient.builder()
                .requestFactory(http)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
