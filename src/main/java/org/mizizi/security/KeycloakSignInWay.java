package org.mizizi.security;

import static org.springframework.security.config.Customizer.withDefaults;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** People sign in at Keycloak. Who leaves the portal leaves Keycloak, and who leaves Keycloak leaves the portal. */
@Component
@Profile(KeycloakSignInWay.PROFILE)
class KeycloakSignInWay implements SignInWay {

    static final String PROFILE = SignInProfiles.KEYCLOAK;

    private static final String BEGIN = "/oauth2/authorization";

    private final ClientRegistrationRepository realm;
    private final String portal;
    private final KeycloakVouching vouching;
    private final SessionLimits limits;

    KeycloakSignInWay(
            ClientRegistrationRepository realm,
            @Value("${mizizi.base-url}") String portal,
            KeycloakVouching vouching,
            SessionLimits limits) {
        this.realm = realm;
        this.portal = portal;
        this.vouching = vouching;
        this.limits = limits;
    }

    @Override
    public void configure(HttpSecurity http) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/sign-in", "/sign-in/failed", "/sign-in/ended")
                        .permitAll())
                .oauth2Login(login -> login.authorizationEndpoint(
                                endpoint -> endpoint.authorizationRequestResolver(inTheReadersLanguage()))
                        .userInfoEndpoint(
                                person -> person.oidcUserService(request -> KeycloakAccount.of(request.getIdToken())))
                        .failureHandler(new SignInFailure()))
                .oidcLogout(logout -> logout.backChannel(withDefaults()));
    }

    @Override
    public void configure(VaadinSecurityConfigurer vaadin) {
        vaadin.oauth2LoginPage(BEGIN + "/" + KeycloakRealm.REGISTRATION)
                .defaultSuccessUrl("/workspace/")
                .logoutSuccessHandler(new LeaveKeycloak(realm, portal));
    }

    @Override
    public Vouching vouchFor(Authentication person, HttpServletRequest request, HttpServletResponse response) {
        return vouching.ask(person, request, response);
    }

    /** Whoever showed longer ago than a session lasts who they are, shows it again. */
    private OAuth2AuthorizationRequestResolver inTheReadersLanguage() {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(realm, BEGIN);
        resolver.setAuthorizationRequestCustomizer(question -> {
            question.additionalParameters(
                    parameters -> parameters.put("max_age", limits.lifetime().toSeconds()));
            if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
                LanguageChoice.in(attributes.getRequest().getCookies())
                        .ifPresent(choice -> question.additionalParameters(parameters ->
                                parameters.put("ui_locales", choice.language().code())));
            }
        });
        return resolver;
    }
}
