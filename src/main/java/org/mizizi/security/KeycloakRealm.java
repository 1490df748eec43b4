package org.mizizi.security;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletListenerRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/**
 * The portal as a client of Keycloak's realm. The addresses are spelled out rather than asked for, so that the portal
 * starts while Keycloak does not answer.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeycloakSettings.class)
@Profile(KeycloakSignInWay.PROFILE)
class KeycloakRealm {

    static final String REGISTRATION = "keycloak";

    private static final int SECONDS_TO_ANSWER = 5;

    @Bean
    ClientRegistrationRepository realm(KeycloakSettings settings, @Value("${mizizi.base-url}") String portal) {
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId(settings.clientId())
                .clientSecret(settings.secret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .scope("openid")
                .redirectUri(portal + "/login/oauth2/code/{registrationId}")
                .issuerUri(settings.issuer())
                .authorizationUri(settings.seenByBrowsers("auth"))
                .tokenUri(settings.calledByThePortal("token"))
                .jwkSetUri(settings.calledByThePortal("certs"))
                .providerConfigurationMetadata(Map.of("end_session_endpoint", settings.seenByBrowsers("logout")))
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .build());
    }

    /** Keeps accounts there as the service account of the same client; its token alone carries those rights, by the scope it asks for. */
    @Bean
    Keycloak administration(KeycloakSettings settings) {
        return KeycloakBuilder.builder()
                .serverUrl(settings.server())
                .realm(settings.realm())
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(settings.clientId())
                .clientSecret(settings.secret())
                .scope("roles")
                .resteasyClient(impatient())
                .build();
    }

    private static Client impatient() {
        var builder = (ResteasyClientBuilder) ClientBuilder.newBuilder();
        return builder.connectionCheckoutTimeout(SECONDS_TO_ANSWER, TimeUnit.SECONDS)
                .connectTimeout(SECONDS_TO_ANSWER, TimeUnit.SECONDS)
                .readTimeout(SECONDS_TO_ANSWER, TimeUnit.SECONDS)
                .register(JacksonProvider.class)
                .build();
    }

    /** Keycloak's tokens go with the session they came with. */
    @Bean
    OAuth2AuthorizedClientRepository tokens() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    /** Tells when a session ends, so that nothing waits for Keycloak to end it. */
    @Bean
    ServletListenerRegistrationBean<HttpSessionEventPublisher> endOfSessions() {
        return new ServletListenerRegistrationBean<>(new HttpSessionEventPublisher());
    }
}
