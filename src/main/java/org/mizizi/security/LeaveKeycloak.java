package org.mizizi.security;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/** After the portal has forgotten a person, lets Keycloak forget them too, and ends on the public start page. */
final class LeaveKeycloak implements LogoutSuccessHandler {

    private final ClientRegistrationRepository realm;
    private final String portal;

    LeaveKeycloak(ClientRegistrationRepository realm, String portal) {
        this.realm = realm;
        this.portal = portal;
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException, ServletException {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(realm);
        handler.setRedirectStrategy(new UidlRedirectStrategy());
        handler.setPostLogoutRedirectUri(portal + LanguageChoice.startPage(request));
        handler.onLogoutSuccess(request, response, authentication);
    }
}
