package org.mizizi.security.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mizizi.security.SessionEnd;
import org.mizizi.security.WayBack;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The plain page for somebody whose session is over: why, and the way back to the page they were on. */
@Controller
class SessionEndedController {

    @GetMapping("/sign-in/ended")
    String ended(
            @RequestParam SessionEnd because,
            @RequestParam(required = false) @Nullable String page,
            Model model,
            Locale locale) {
        model.addAttribute("because", because.messageKey());
        model.addAttribute("page", WayBack.to(page).orElse("/workspace/"));
        model.addAttribute("locale", locale);
        return "sign-in-ended";
    }
}
