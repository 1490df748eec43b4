package org.mizizi.security.web;

import org.mizizi.security.SignInProfiles;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where people sign in through Keycloak, the way in leads there; the page that was wanted stays wanted. */
@Controller
@Profile(SignInProfiles.KEYCLOAK)
class KeycloakDoorController {

    @GetMapping("/sign-in")
    String enter() {
        return "redirect:/oauth2/authorization/keycloak";
    }
}
