package org.mizizi.security.web;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where people sign in through Keycloak, the way in leads through the workspace, which sends them there. */
@Controller
@Profile("keycloak | !demo")
class KeycloakDoorController {

    @GetMapping("/sign-in")
    String enter() {
        return "redirect:/workspace/";
    }
}
