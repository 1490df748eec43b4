package org.mizizi.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;

/** How people sign in to the workspace: through Keycloak, with an account of the portal itself, or with one click in the demo country. Exactly one exists. */
interface SignInWay {

    void configure(HttpSecurity http);

    void configure(VaadinSecurityConfigurer vaadin);

    /** Whether this person, who has signed in to the session of the request, may still be here. */
    Vouching vouchFor(Authentication person, HttpServletRequest request, HttpServletResponse response);
}
