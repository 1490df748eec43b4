package org.mizizi.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** One click per person of the demo country. Refuses to exist where a production profile is set. */
@Component
@Profile("demo & !keycloak")
class DemoSignInWay implements SignInWay {

    private static final List<String> PRODUCTION = List.of("production", "prod");

    DemoSignInWay(Environment environment) {
        for (var profile : environment.getActiveProfiles()) {
            if (PRODUCTION.contains(profile)) {
                throw new IllegalStateException(
                        "The demo sign-in lets anybody in: remove the profile 'demo' or the profile '" + profile + "'");
            }
        }
    }

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
