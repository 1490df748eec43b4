package org.mizizi.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Profile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** One click per person of the demo country; the portal does not start with it where a production profile is set. */
@Component
@Profile(DemoPeople.AT_A_CLICK)
class DemoSignInWay implements SignInWay {

    @Override
    public void configure(HttpSecurity http) {
        OwnDoor.open(http);
    }

    @Override
    public void configure(VaadinSecurityConfigurer vaadin) {
        OwnDoor.leave(vaadin);
    }

    @Override
    public Vouching vouchFor(Authentication person, HttpServletRequest request, HttpServletResponse response) {
        return new Vouching.Yes(person);
    }
}
