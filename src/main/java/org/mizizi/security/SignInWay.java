package org.mizizi.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** How people sign in to the workspace: through Keycloak, or with one click in the demo country. Exactly one exists. */
interface SignInWay {

    void configure(HttpSecurity http);

    void configure(VaadinSecurityConfigurer vaadin);
}
