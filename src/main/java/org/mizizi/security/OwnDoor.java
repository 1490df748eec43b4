package org.mizizi.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** The way in where people sign in on a page of the portal itself, and out to its public site. */
final class OwnDoor {

    private static final String SIGN_IN = "/sign-in";

    private OwnDoor() {}

    static void open(HttpSecurity http) {
        var door = new LoginUrlAuthenticationEntryPoint(SIGN_IN);
        door.setFavorRelativeUris(true);
        http.authorizeHttpRequests(requests ->
                        requests.requestMatchers(SIGN_IN, SIGN_IN + "/*").permitAll())
                .exceptionHandling(handling -> handling.authenticationEntryPoint(door));
    }

    static void leave(VaadinSecurityConfigurer vaadin) {
        vaadin.logoutSuccessHandler(new LeaveToTheSite());
    }
}
