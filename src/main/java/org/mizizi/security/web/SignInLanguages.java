package org.mizizi.security.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.mizizi.security.LanguageChoice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in, in the language that somebody comes from: kept for the sign-in and for the workspace behind it. */
@Controller
class SignInLanguages {

    static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("ar"));

    @GetMapping(path = "/sign-in", params = "language")
    String in(@RequestParam String language, HttpServletResponse response) {
        LanguageChoice.offered(language).map(LanguageChoice::cookie).ifPresent(response::addCookie);
        return "redirect:/sign-in";
    }
}
