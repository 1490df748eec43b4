package org.mizizi.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Profile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** One click per person of the demo country; the portal does not start with it where a production profile is set. */
@Component
@Profile("demo & !keycloak")
class DemoSignInWay implements SignInWay {

    @Override
    public void configure(HttpSecurity http) {
        http.authorizeHttpRequests(
                requests -> requests.requestMatchers("/sign-in", "/sign-in/*").permitAll());
    }

    @Override
    public void configure(VaadinSecurityConfigurer vaadin) {
        vaadin.loginView("/sign-in", "/").defaultSuccessUrl("/workspace/");
    }
}
