package org.mizizi.security.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.mizizi.security.LanguageChoice;
import org.mizizi.security.WayBack;
import org.mizizi.shared.InterfaceLanguage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The way in, in the language that somebody comes from: kept for the sign-in and for the workspace behind it. */
@Controller
class SignInLanguages {

    private final Clock clock;

    SignInLanguages(Clock clock) {
        this.clock = clock;
    }

    @GetMapping(path = "/sign-in", params = "language")
    String in(
            @RequestParam String language,
            @RequestParam(required = false) @Nullable String page,
            HttpServletResponse response) {
        InterfaceLanguage.of(language)
                .map(chosen -> new LanguageChoice(chosen, clock.instant()).cookie())
                .ifPresent(response::addCookie);
        return "redirect:"
                + UriComponentsBuilder.fromPath("/sign-in")
                        .queryParamIfPresent("page", WayBack.to(page))
                        .encode()
                        .toUriString();
    }
}
