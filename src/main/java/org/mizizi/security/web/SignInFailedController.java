package org.mizizi.security.web;

import java.util.Locale;
import org.mizizi.security.SignInProfiles;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The plain page for somebody whom Keycloak did not sign in, with the way to try again. */
@Controller
@Profile(SignInProfiles.KEYCLOAK)
class SignInFailedController {

    @GetMapping("/sign-in/failed")
    String failed(Model model, Locale locale) {
        model.addAttribute("locale", locale);
        return "sign-in-failed";
    }
}
